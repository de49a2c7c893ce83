package org.onrecord.search.lucene;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.AttributionRecord;
import org.onrecord.search.FacetRequest;
import org.onrecord.search.FacetResult;
import org.onrecord.search.Field;
import org.onrecord.search.Filter;
import org.onrecord.search.Hit;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.SearchResult;
import org.onrecord.search.Sort;
import org.onrecord.testing.RandomRecords;

import static org.assertj.core.api.Assertions.assertThat;

class FacetTest {

    @TempDir
    static Path folder;

    private static List<AttributionRecord> records;
    private static LuceneSearch search;

    @BeforeAll
    static void open() {
        var samples = new RandomRecords(5).samples(150);
        records = samples.stream().flatMap(sample -> sample.records().stream()).toList();
        search = TestIndex.of(folder, samples);
    }

    @AfterAll
    static void close() {
        search.close();
    }

    @Test
    void countsWhatBruteForceCounts() {
        int found = 0;
        for (int seed = 0; seed < 1000; seed++) {
            RandomSearch random = new RandomSearch(new Random(seed));
            List<AttributionRecord> expected = records.stream().filter(random::matches).toList();
            SearchRequest request = TestIndex.counting(random.request(), random.facets());
            // Every tenth with its hits, which take longest.
            int limit = seed % 10 == 0 ? 1000 : 0;
            SearchResult result = search.search(TestIndex.page(request, Sort.RELEVANCE, limit, Optional.empty()));
            assertThat(result.total()).as("seed %s: %s", seed, random).isEqualTo(expected.size());
            assertThat(result.facets()).as("seed %s: %s", seed, random)
                    .isEqualTo(request.facets().stream().map(facet -> counted(facet, random)).toList());
            if (limit > 0) {
                assertThat(result.hits()).as("seed %s: %s", seed, random).extracting(Hit::record)
                        .containsExactlyInAnyOrderElementsOf(expected);
            }
            found += expected.isEmpty() ? 0 : 1;
        }
        assertThat(found).isGreaterThan(300);
    }

    private static FacetResult counted(FacetRequest facet, RandomSearch search) {
        List<AttributionRecord> expected = records.stream()
                .filter(record -> search.matchesBut(record, Set.of(facet.field()))).toList();
        Map<String, Integer> counts = new TreeMap<>(
                Comparator.comparing(BytesRef::new));
        expected.stream().flatMap(record -> value(facet, record).stream())
                .filter(value -> begins(facet.prefix(), value))
                .forEach(value -> counts.merge(value, 1, Integer::sum));
        List<FacetResult.Count> top = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(facet.top())
                .map(count -> new FacetResult.Count(count.getKey(), count.getValue()))
                .toList();
        return new FacetResult(facet.field(), facet.path(), top, counts.size(), search.filters(facet.field()));
    }

    private static boolean begins(String prefix, String value) {
        return Pattern.compile("(?iU)(^|\\W)" + prefix).matcher(value).find();
    }

    private static Optional<String> value(FacetRequest facet, AttributionRecord record) {
        return facet.field() == Field.DATE ? datePart(facet, record) : RandomSearch.value(facet.field(), record);
    }

    private static Optional<String> datePart(FacetRequest facet, AttributionRecord record) {
        if (record.date().from().isEmpty()) { return Optional.empty(); }
        List<String> parts = List.of(record.date().value().orElseThrow().split("-"));
        int depth = facet.path().size();
        boolean inside = parts.size() > depth && parts.subList(0, depth).equals(facet.path());
        return inside ? Optional.of(parts.get(depth)) : Optional.empty();
    }

    @Test
    void countsAllHitsWhateverThePage() {
        FacetRequest kinds = new FacetRequest(Field.KIND, List.of(), 10);
        SearchRequest all = TestIndex.counting(TestIndex.request(""), List.of(kinds));
        List<FacetResult> expected = search.search(all).facets();
        SearchResult first = search.search(TestIndex.page(all, Sort.NEWEST, 3, Optional.empty()));
        assertThat(first.facets()).isEqualTo(expected);
        assertThat(search.search(TestIndex.page(all, Sort.NEWEST, 0, Optional.empty())).facets()).isEqualTo(expected);
        assertThat(search.search(TestIndex.page(all, Sort.NEWEST, 3, first.cursor())).facets()).isEqualTo(expected);
    }

    @Test
    void answersInTheOrderAsked() {
        List<FacetRequest> facets = Stream.of(Field.STANCE, Field.DATE, Field.ROLE, Field.STANCE)
                .map(field -> new FacetRequest(field, List.of(), 5)).toList();
        assertThat(search.search(TestIndex.counting(TestIndex.request(""), facets)).facets())
                .extracting(FacetResult::field)
                .containsExactly(Field.STANCE, Field.DATE, Field.ROLE, Field.STANCE);
    }

    @Test
    void hasNoCountsWhereThereAreNoValues(@TempDir Path other) {
        List<FacetRequest> facets = List.of(
                new FacetRequest(Field.SPEAKER, List.of(), 5), new FacetRequest(Field.DATE, List.of("1066"), 5));
        List<FacetResult> none = List.of(
                new FacetResult(Field.SPEAKER, List.of(), List.of(), 0, false),
                new FacetResult(Field.DATE, List.of("1066"), List.of(), 0, false));
        assertThat(search.search(TestIndex.counting(TestIndex.request("xylophone"), facets)).facets()).isEqualTo(none);
        try (LuceneSearch empty = TestIndex.of(other, List.of())) {
            SearchResult result = empty.search(TestIndex.counting(TestIndex.request(""), facets));
            assertThat(result.facets()).isEqualTo(none);
            assertThat(result.total()).isZero();
        }
    }

    @Test
    void aChosenValueLeavesTheOthersTheirCounts() {
        List<FacetRequest> stances = List.of(new FacetRequest(Field.STANCE, List.of(), 10));
        List<FacetResult> all = search.search(TestIndex.counting(TestIndex.request(""), stances)).facets();
        Filter oppose = new Filter.AnyOf(Field.STANCE, List.of("oppose"));
        SearchResult chosen = search.search(TestIndex.counting(TestIndex.request("", oppose), stances));
        assertThat(chosen.facets().getFirst().counts()).isEqualTo(all.getFirst().counts());
        assertThat(chosen.facets().getFirst().sideways()).isTrue();
        assertThat(all.getFirst().sideways()).isFalse();
        assertThat(chosen.facets().getFirst().counts()).contains(
                new FacetResult.Count("oppose", (int) chosen.total()));
    }
}
