package org.onrecord.search.lucene;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.onrecord.search.FacetResult.Count;

import static org.assertj.core.api.Assertions.assertThat;

class DatePartsTest {

    private static final List<Count> DATES = List.of(
            new Count("2025/05/27", 3), new Count("2024", 7), new Count("2025/05", 5), new Count("2025/05/07", 2),
            new Count("2025/11", 1), new Count("2025", 4));

    @Test
    void yearsAreTheSumsOfAllTheirDates() {
        assertThat(DateParts.below(List.of(), DATES)).containsExactly(new Count("2024", 7), new Count("2025", 15));
    }

    @Test
    void monthsLeaveOutDatesOfTheYearAlone() {
        assertThat(DateParts.below(List.of("2025"), DATES)).containsExactly(new Count("05", 10), new Count("11", 1));
    }

    @Test
    void daysLeaveOutDatesOfTheMonthAlone() {
        assertThat(DateParts.below(List.of("2025", "05"), DATES))
                .containsExactly(new Count("07", 2), new Count("27", 3));
    }

    @Test
    void aPathWithoutDatesHasNoParts() {
        assertThat(DateParts.below(List.of("2024"), DATES)).isEmpty();
        assertThat(DateParts.below(List.of("20"), DATES)).isEmpty();
    }
}
