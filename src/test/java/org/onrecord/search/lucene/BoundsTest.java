package org.onrecord.search.lucene;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.schema.PartsField;
import org.onrecord.search.BadQueryException;
import org.onrecord.search.FacetRequest;
import org.onrecord.search.Field;
import org.onrecord.search.Filter;
import org.onrecord.search.SearchLimits;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.SearchResult;
import org.onrecord.search.Sort;
import org.onrecord.search.query.QueryLimits;
import org.onrecord.testing.RandomRecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Searches that ask for too much. */
class BoundsTest {

    @TempDir
    static Path folder;

    private static LuceneSearch search;

    @BeforeAll
    static void open() {
        search = TestIndex.of(folder, new RandomRecords(3).samples(50));
    }

    @AfterAll
    static void close() {
        search.close();
    }

    private static void assertRefused(SearchRequest request, String message) {
        assertThatThrownBy(() -> search.search(request))
                .isInstanceOf(BadQueryException.class)
                .hasMessageContaining(message);
    }

    private static SearchRequest within(Duration time) {
        return new SearchRequest(
                "harbour",
                List.of(),
                List.of(new FacetRequest(Field.SPEAKER, List.of(), 5)),
                Sort.NEWEST,
                10,
                Optional.empty(),
                time);
    }

    @Test
    void stopsAtTheTimeLimitAndSaysSo() {
        for (Duration time : List.of(Duration.ZERO, Duration.ofSeconds(-5))) {
            SearchResult result = search.search(within(time));
            assertThat(result.timedOut()).isTrue();
            assertThat(result.hits()).isEmpty();
            assertThat(result.notes()).isEmpty();
            assertThat(result.cursor()).isEmpty();
        }
    }

    @Test
    void doesNotStopBeforeTheTimeLimit() {
        for (Duration time : List.of(TestIndex.PLENTY, Duration.ofSeconds(Long.MAX_VALUE))) {
            SearchResult result = search.search(within(time));
            assertThat(result.timedOut()).isFalse();
            assertThat(result.hits()).hasSize(10);
        }
    }

    @Test
    void answersAsUsualAfterASearchTimedOut() {
        SearchResult before = search.search(within(TestIndex.PLENTY));
        search.search(within(Duration.ZERO));
        assertThat(search.search(within(TestIndex.PLENTY))).isEqualTo(before);
    }

    @Test
    void refusesPagesFacetsAndFiltersBeyondTheLimits() {
        SearchRequest all = TestIndex.request("");
        assertRefused(
                TestIndex.page(all, Sort.NEWEST, 1001, Optional.empty()),
                "at most 1000 records on a page, not 1001: ask for the next page with the cursor");
        assertRefused(
                TestIndex.counting(all, List.of(new FacetRequest(Field.ROLE, List.of(), 101))),
                "at most 100 values of a facet, not 101");
        assertRefused(
                TestIndex.counting(all, Collections.nCopies(21, new FacetRequest(Field.ROLE, List.of(), 1))),
                "at most 20 facets at once, not 21");
        assertRefused(
                TestIndex.request("", new Filter.AnyOf(Field.ROLE, Collections.nCopies(101, "mayor"))),
                "at most 100 values of role, not 101");
        assertRefused(
                TestIndex.request("", Collections.nCopies(51, new Filter.MinConfidence(0)).toArray(Filter[]::new)),
                "at most 50 filters, not 51");
    }

    @Test
    void obeysLimitsOfItsOwn() {
        try (LuceneSearch strict = LuceneSearch.open(
                folder, new SearchLimits(2, 1, 1, 1, 1, 1), new QueryLimits(10, 1, 1, 1, 0, 0))) {
            assertThatThrownBy(() -> strict.search(SearchRequest.of("harbour")))
                    .hasMessageContaining("at most 2 records on a page");
            assertThatThrownBy(() -> strict.search(
                    TestIndex.page(SearchRequest.of("harbour budget"), Sort.NEWEST, 2, Optional.empty())))
                    .hasMessageContaining("query too long");
        }
    }

    @Test
    void answersTheWidestQueriesThatAreAllowed() {
        String words = IntStream.range(0, 680)
                .mapToObj(i -> "" + (char) ('a' + i / 26) + (char) ('a' + i % 26))
                .collect(Collectors.joining(" "));
        assertRefused(TestIndex.request(words), "the query becomes more than 1024 clauses: leave out some words");
        assertThat(search.search(TestIndex.request(words.substring(0, 900))).total()).isZero();
        assertThat(search.search(TestIndex.request("x ".repeat(1024))).total()).isZero();
        String fuzzy = "harbour~2" + " OR bridge~2".repeat(31);
        assertThat(search.search(TestIndex.request(fuzzy)).total()).isPositive();
        String prefixes = "h*" + " OR b*".repeat(31);
        assertThat(search.search(TestIndex.request(prefixes)).total()).isPositive();
        assertThat(search.search(TestIndex.request("h".repeat(2048))).total()).isZero();
    }

    @Test
    void refusesLeadingWildcardsWithAHint() {
        assertRefused(TestIndex.request("*bour"), "write some letters before it");
        assertRefused(TestIndex.request("text:*"), "an empty query finds everything");
    }

    @Test
    void refusesFiveThousandNestedParentheses() {
        String nested = "(".repeat(5000) + "harbour" + ")".repeat(5000);
        assertRefused(TestIndex.request(nested), "query too long");
        QueryLimits longer = new QueryLimits(100_000, 20, 1024, 32, 2, 50);
        try (LuceneSearch patient = LuceneSearch.open(folder, SearchLimits.DEFAULT, longer)) {
            assertThatThrownBy(() -> patient.search(TestIndex.request(nested)))
                    .isInstanceOf(BadQueryException.class)
                    .hasMessageContaining("query too deep")
                    .hasMessageContaining("20");
            assertThatThrownBy(() -> patient.search(TestIndex.request("harbour ".repeat(2000))))
                    .isInstanceOf(BadQueryException.class)
                    .hasMessageContaining("at most 1024");
        }
    }

    @Test
    void namesTheLimitOfWhatCostsTooMuch() {
        assertRefused(TestIndex.request("/har[a-z]+/"), "a regular expression");
        assertRefused(TestIndex.request("harbour~5"), "at most 2 letters may differ");
        assertRefused(TestIndex.request("\"harbour bridge\"~1000000"), "at most 50 places apart");
        assertRefused(TestIndex.request("h* ".repeat(33)), "at most 32");
    }

    @Test
    void keepsSegmentsFartherApartThanAnyPhraseMayReach() {
        assertThat(QueryLimits.DEFAULT.slop()).isLessThan(PartsField.POSITION_GAP);
    }

    @Test
    void answersOrRefusesAnyQuery() {
        List<String> pieces = List.of(
                "harbour", "bridge", "café", "O’Neill", "\"", "“", "”", "(", ")", " ", " ", " ", " OR ", " NOT ", " -",
                "~", "~1", "*",
                "speaker:", "stance:oppose ", "said:", "date:2025-05 ", "date:>2024 ", "confidence:>0.5 ", "title:",
                "target:", "🚢", "שלום", "...",
                "&", "'", "\ud83d", "\u0000", "three-year", "U.S.", "factuality:any ");
        int answered = 0;
        for (int seed = 0; seed < 800; seed++) {
            Random random = new Random(seed);
            StringBuilder query = new StringBuilder();
            for (int i = random.nextInt(10); i >= 0; i--) {
                query.append(pieces.get(random.nextInt(pieces.size())));
            }
            try {
                SearchResult result = search.search(SearchRequest.of(query.toString()));
                assertThat(result.hits().size()).as("seed %s", seed).isLessThanOrEqualTo((int) result.total());
                answered++;
            } catch (BadQueryException e) {
                assertThat(e.position()).as("seed %s: %s", seed, query).isBetween(0, query.length() - 1);
            }
        }
        assertThat(answered).isGreaterThan(150);
    }
}
