package org.onrecord.schema;

import java.io.IOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.DateBasis;
import org.onrecord.model.SpokenDate;

import static org.assertj.core.api.Assertions.assertThat;

class OrdersTest {

    private static final AttributionRecord[] RECORDS = {
            Records.on("a#9", SpokenDate.UNKNOWN),
            Records.on("a#1", SpokenDate.of(LocalDate.of(2025, 5, 27), DateBasis.STATED)),
            Records.on("a#2", SpokenDate.of(YearMonth.of(2025, 5), DateBasis.STATED)),
            Records.on("a#3", SpokenDate.ofYear(2025, DateBasis.STATED)),
            Records.on("a#4", SpokenDate.of(LocalDate.of(1962, 1, 1), DateBasis.STATED)),
            Records.on("a#8", SpokenDate.withoutYear(MonthDay.of(5, 27), DateBasis.STATED)),
            Records.on("a#0", SpokenDate.of(LocalDate.of(2025, 5, 27), DateBasis.STATED))};

    @Test
    void newestPutsImpreciseDatesBehindAllTheyMayComeBefore() throws IOException {
        try (MemoryIndex index = MemoryIndex.of(RECORDS)) {
            assertThat(index.ids(Orders.NEWEST)).containsExactly("a#0", "a#1", "a#2", "a#3", "a#4", "a#8", "a#9");
        }
    }

    @Test
    void oldestPutsImpreciseDatesBehindAllTheyMayComeAfter() throws IOException {
        try (MemoryIndex index = MemoryIndex.of(RECORDS)) {
            assertThat(index.ids(Orders.OLDEST)).containsExactly("a#4", "a#0", "a#1", "a#2", "a#3", "a#8", "a#9");
        }
    }

    @Test
    void equalScoresGoById() throws IOException {
        try (MemoryIndex index = MemoryIndex.of(RECORDS)) {
            assertThat(index.ids(Orders.RELEVANCE)).isSorted();
        }
    }
}
