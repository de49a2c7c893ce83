package org.onrecord.search.lucene;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Factuality;
import org.onrecord.model.StanceLabel;
import org.onrecord.search.BadQueryException;
import org.onrecord.search.Field;
import org.onrecord.search.Filter;
import org.onrecord.testing.RandomRecords;
import org.onrecord.testing.RandomRecords.Sample;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LuceneStandingQueriesTest {

    private static final int QUERIES = 40;

    @TempDir
    Path folder;

    private final LuceneStandingQueries standing = new LuceneStandingQueries();

    private static AttributionRecord only(Said said) {
        return said.sample().records().getFirst();
    }

    private static AttributionRecord freeze() {
        return only(Said.that("freeze", "We will never accept a three-year freeze.")
                .by("Mara Ellinghurst", "Harbour Minister", "Quillon")
                .stance(StanceLabel.OPPOSE, "three-year freeze"));
    }

    private List<String> found(String query, Filter... filters) {
        standing.add(query, query, List.of(filters));
        return standing.finding(freeze());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "", "freeze", "freezing", "\"never accept\"", "\"accept never\"~5", "acc*", "freze~", "freeze -bridge",
            "bridge OR freeze", "(bridge OR accept) (freeze OR toll)", "NOT bridge", "speaker:ellinghurst",
            "stance:oppose", "date:2025-05", "said:never", "target:freeze"})
    void aQueryFindsItsRecord(String query) {
        assertThat(found(query)).containsExactly(query);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "bridge", "freeze bridge", "\"accept never\"", "bri*", "bridge OR toll", "NOT freeze", "speaker:noor",
            "stance:support", "date:2024", "date:--05", "title:freeze", "factuality:negated"})
    void aQueryLeavesOtherRecords(String query) {
        assertThat(found(query)).isEmpty();
    }

    @Test
    void filtersHoldToo() {
        assertThat(found("freeze", new Filter.AnyOf(Field.SPEAKER, List.of("noor")))).isEmpty();
        assertThat(found("freeze", new Filter.AnyOf(Field.SPEAKER, List.of("noor", "mara")))).containsExactly("freeze");
        assertThat(found("accept", new Filter.MinConfidence(0.95))).containsExactly("freeze");
    }

    @Test
    void onlyWhatWasSaidCountsUnlessAsked() {
        standing.add("said", "freeze", List.of());
        standing.add("any", "freeze factuality:any", List.of());
        AttributionRecord denied = only(Said.that("x", "a freeze").factuality(Factuality.NEGATED));
        assertThat(standing.finding(denied)).containsExactly("any");
    }

    @Test
    void namesComeInTheOrderInWhichTheyWereAdded() {
        List.of("c", "a", "b").forEach(name -> standing.add(name, name.equals("a") ? "fre*" : "freeze", List.of()));
        assertThat(standing.finding(freeze())).containsExactly("c", "a", "b");
    }

    @Test
    void noQueriesFindNothing() {
        assertThat(standing.finding(freeze())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\"open | 0", "freeze colour:red | 7", "freeze ) | 7", "*freeze | 0"})
    void aBadQueryIsRefusedWithItsPlaceAndNotKept(String query, int position) {
        assertThatThrownBy(() -> standing.add("bad", query, List.of()))
                .isInstanceOfSatisfying(BadQueryException.class, bad -> {
                    assertThat(bad.inQuery()).isTrue();
                    assertThat(bad.position()).isEqualTo(position);
                });
        assertThat(standing.finding(freeze())).isEmpty();
    }

    @Test
    void aBadFilterIsRefused() {
        assertThatThrownBy(() -> standing.add("bad", "", List.of(new Filter.AnyOf(Field.STANCE, List.of("angry")))))
                .isInstanceOf(BadQueryException.class);
    }

    /** What the queries find, record by record, is what searches find in an index of all these records. */
    @Test
    void findsWhatASearchFinds() {
        Seeded.check(12, random -> {
            List<Sample> samples = new RandomRecords(random.nextLong()).samples(30);
            List<RandomQuery> queries = IntStream.range(0, QUERIES).mapToObj(i -> new RandomQuery(random)).toList();
            assertThat(standing(queries, samples)).isEqualTo(searched(queries, samples, random));
        });
    }

    private static Map<String, Set<String>> standing(List<RandomQuery> queries, List<Sample> samples) {
        LuceneStandingQueries standing = new LuceneStandingQueries();
        Map<String, Set<String>> found = new TreeMap<>();
        for (int i = 0; i < queries.size(); i++) {
            standing.add(name(i, queries), queries.get(i).query(), queries.get(i).filters());
            found.put(name(i, queries), new HashSet<>());
        }
        samples.stream().flatMap(sample -> sample.records().stream()).forEach(
                record -> standing.finding(record).forEach(name -> found.get(name).add(record.id())));
        return found;
    }

    private Map<String, Set<String>> searched(List<RandomQuery> queries, List<Sample> samples, Random random) {
        Map<String, Set<String>> found = new TreeMap<>();
        try (LuceneSearch search = TestIndex.of(folder.resolve(Long.toHexString(random.nextLong())), samples)) {
            for (int i = 0; i < queries.size(); i++) {
                RandomQuery query = queries.get(i);
                var result = search.search(
                        TestIndex.request(query.query(), query.filters().toArray(Filter[]::new)));
                found.put(name(i, queries), result.hits().stream().map(hit -> hit.record().id())
                        .collect(Collectors.toSet()));
            }
        }
        return found;
    }

    private static String name(int i, List<RandomQuery> queries) {
        return i + " " + queries.get(i);
    }
}
