package org.onrecord.search.lucene;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.DateBasis;
import org.onrecord.model.SpokenDate;
import org.onrecord.model.StanceLabel;
import org.onrecord.search.BadQueryException;
import org.onrecord.search.Filter;
import org.onrecord.search.time.StanceChange;
import org.onrecord.search.time.Timeline;
import org.onrecord.search.time.TimelineRequest;
import org.onrecord.search.time.Unit;
import org.onrecord.testing.RandomRecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Counts over time, and changes of stance. */
class TimelineTest {

    private static Timeline timeline(LuceneSearch search, String query, Unit unit, Filter... filters) {
        return search.timeline(new TimelineRequest(query, List.of(filters), unit, true, TestIndex.PLENTY));
    }

    @Test
    void countsWhatBruteForceCounts(@TempDir Path folder) {
        var samples = new RandomRecords(7).samples(120);
        List<AttributionRecord> records = samples.stream().flatMap(sample -> sample.records().stream()).toList();
        try (LuceneSearch search = TestIndex.of(folder, samples)) {
            for (int seed = 0; seed < 100; seed++) {
                RandomSearch random = new RandomSearch(new Random(seed));
                Unit unit = Unit.values()[seed % 4];
                Map<LocalDate, Map<StanceLabel, Integer>> expected = new TreeMap<>();
                long imprecise = 0;
                for (AttributionRecord record : records.stream().filter(random::matches).toList()) {
                    Optional<LocalDate> start = record.date().from().map(unit::start);
                    if (start.isPresent() && start.equals(record.date().to().map(unit::start))) {
                        expected.computeIfAbsent(start.get(), day -> new EnumMap<>(StanceLabel.class))
                                .merge(record.stance().label(), 1, Integer::sum);
                    } else {
                        imprecise++;
                    }
                }
                Timeline timeline = search.timeline(new TimelineRequest(
                        random.request().query(), random.request().filters(), unit, false, TestIndex.PLENTY));
                Map<LocalDate, Map<StanceLabel, Integer>> counted = new TreeMap<>();
                timeline.periods().stream().filter(period -> period.total() > 0)
                        .forEach(period -> counted.put(period.start(), period.counts()));
                assertThat(counted).as("seed %s: %s by %s", seed, random, unit).isEqualTo(expected);
                assertThat(timeline.imprecise()).as("seed %s", seed).isEqualTo(imprecise);
            }
        }
    }

    @Test
    void emptyPeriodsStandBetweenOthersUnlessTheyAreTooMany(@TempDir Path folder) {
        try (LuceneSearch search = TestIndex.of(folder, List.of(
                Said.that("a", "We pay the toll").on("2020-01-05").sample(),
                Said.that("b", "We pay no toll").on("2025-05-05").sample()))) {
            Timeline years = timeline(search, "toll", Unit.YEAR);
            assertThat(years.periods()).hasSize(6);
            assertThat(years.sparse()).isFalse();
            Timeline days = timeline(search, "toll", Unit.DAY);
            assertThat(days.periods()).hasSize(2);
            assertThat(days.sparse()).isTrue();
        }
    }

    private static Said said(String id, StanceLabel stance, String day) {
        return Said.that(id, "We speak of the toll today").by("Ida Fenn").stance(stance, "the toll").on(day);
    }

    @Test
    void changesOfStanceNameBothRecords(@TempDir Path folder) {
        try (LuceneSearch search = TestIndex.of(folder, List.of(
                said("first", StanceLabel.OPPOSE, "2025-01-05").sample(),
                said("same", StanceLabel.OPPOSE, "2025-02-05").sample(),
                said("plain", StanceLabel.NEUTRAL, "2025-02-15").sample(),
                said("turned", StanceLabel.SUPPORT, "2025-03-05").sample(),
                said("zsameday", StanceLabel.OPPOSE, "2025-03-05").sample(),
                said("vague", StanceLabel.OPPOSE, "2025-01-01")
                        .on(SpokenDate.UNKNOWN).sample(),
                said("other", StanceLabel.OPPOSE, "2025-04-05").by("Nils Berg").sample()))) {
            List<StanceChange> changes = timeline(search, "toll", Unit.MONTH).changes();
            assertThat(changes).extracting(change -> change.before().article().id())
                    .containsExactly("same");
            assertThat(changes).extracting(change -> change.after().article().id())
                    .containsExactly("turned");
            assertThat(changes.getFirst().sure()).isEqualTo(StanceChange.Sure.POSSIBLE);
        }
    }

    @Test
    void aBadQueryIsRefused(@TempDir Path folder) {
        try (LuceneSearch search = TestIndex.of(folder, List.of())) {
            assertThatThrownBy(() -> timeline(search, "\"unclosed", Unit.DAY)).isInstanceOf(BadQueryException.class);
            assertThat(timeline(search, "toll", Unit.DAY).periods()).isEmpty();
        }
    }

    @Test
    void monthsKnownAloneCountByMonthAndNotByDay(@TempDir Path folder) {
        SpokenDate may = SpokenDate.of(java.time.YearMonth.of(2025, 5), DateBasis.STATED);
        try (LuceneSearch search = TestIndex.of(folder, List.of(Said.that("a", "We pay").on(may).sample()))) {
            assertThat(timeline(search, "", Unit.MONTH).periods()).hasSize(1);
            assertThat(timeline(search, "", Unit.DAY).imprecise()).isEqualTo(1);
        }
    }
}
