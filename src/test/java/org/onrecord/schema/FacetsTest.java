package org.onrecord.schema;

import java.io.IOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.junit.jupiter.api.Test;
import org.onrecord.json.Codes;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.DateBasis;
import org.onrecord.model.SpokenDate;
import org.onrecord.testing.RandomRecords;

import static org.assertj.core.api.Assertions.assertThat;

class FacetsTest {

    @Test
    void countsAreExact() throws IOException {
        List<AttributionRecord> records = new ArrayList<>();
        new RandomRecords(5).samples(200).forEach(sample -> records.addAll(sample.records()));
        try (MemoryIndex index = MemoryIndex.of(records)) {
            assertCounts(index, Fields.SPEAKER, records, record -> record.speaker().name());
            assertCounts(index, Fields.ROLE, records, record -> record.speaker().role());
            assertCounts(index, Fields.AFFILIATION, records, record -> record.speaker().affiliation());
            assertCounts(index, Fields.SOURCE, records, record -> record.article().source());
            assertCounts(index, Fields.TARGET, records, record -> record.stance().target());
            assertCounts(index, Fields.STANCE, records, record -> code(record.stance().label()));
            assertCounts(index, Fields.KIND, records, record -> code(record.kind()));
            assertCounts(index, Fields.FORM, records, record -> code(record.form()));
            assertCounts(index, Fields.ACT, records, record -> code(record.act()));
            assertCounts(index, Fields.TYPE, records, record -> code(record.speaker().type()));
            assertCounts(index, Fields.FACTUALITY, records, record -> code(record.factuality()));
        }
    }

    private static Optional<String> code(Enum<?> constant) {
        return Optional.of(Codes.of(constant));
    }

    private static void assertCounts(
            MemoryIndex index,
            String dimension,
            List<AttributionRecord> records,
            Function<AttributionRecord, Optional<String>> value)
            throws IOException {
        Map<String, Long> expected = records.stream()
                .map(value)
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(counts(index, dimension)).as(dimension).isEqualTo(expected);
    }

    @Test
    void datesAreCountedByTheirKnownParts() throws IOException {
        try (MemoryIndex index = MemoryIndex.of(
                Records.on("a#1", SpokenDate.of(LocalDate.of(2025, 5, 27), DateBasis.STATED)),
                Records.on("a#2", SpokenDate.of(LocalDate.of(2025, 5, 7), DateBasis.STATED)),
                Records.on("a#3", SpokenDate.of(YearMonth.of(2025, 5), DateBasis.STATED)),
                Records.on("a#4", SpokenDate.of(YearMonth.of(2025, 11), DateBasis.STATED)),
                Records.on("a#5", SpokenDate.ofYear(2024, DateBasis.STATED)),
                Records.on("a#6", SpokenDate.withoutYear(MonthDay.of(5, 27), DateBasis.STATED)),
                Records.on("a#7", SpokenDate.UNKNOWN))) {
            assertThat(counts(index, Fields.DATE)).isEqualTo(
                    Map.of("2025/05/27", 1L, "2025/05/07", 1L, "2025/05", 1L, "2025/11", 1L, "2024", 1L));
        }
    }

    @Test
    void theValueOfADateSplitsIntoItsParts() {
        assertThat(Facets.dateParts("2025/05/27")).containsExactly("2025", "05", "27");
        assertThat(Facets.dateParts("2024")).containsExactly("2024");
    }

    @Test
    void everyDimensionHasAFieldOfItsOwn() {
        assertThat(Facets.DIMENSIONS.stream().map(Facets::field)).doesNotHaveDuplicates();
        Facets.DIMENSIONS.forEach(dimension -> {
            var config = Facets.config().getDimConfig(dimension);
            assertThat(config.indexFieldName).isEqualTo(Facets.field(dimension));
            assertThat(config.multiValued).isFalse();
            assertThat(config.hierarchical).isFalse();
        });
    }

    private static Map<String, Long> counts(MemoryIndex index, String dimension) throws IOException {
        SortedSetDocValuesReaderState state = new DefaultSortedSetDocValuesReaderState(
                index.reader(), Facets.field(dimension), Facets.config());
        FacetResult result = new SortedSetDocValuesFacetCounts(state).getAllChildren(dimension);
        if (result == null) { return Map.of(); }
        return Arrays.stream(result.labelValues)
                .collect(Collectors.toMap(count -> count.label, count -> count.value.longValue()));
    }
}
