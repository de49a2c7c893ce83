package org.onrecord.search.lucene;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.AttributionRecord;
import org.onrecord.search.BadQueryException;
import org.onrecord.search.Field;
import org.onrecord.search.Filter;
import org.onrecord.search.Hit;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.SearchResult;
import org.onrecord.search.Sort;
import org.onrecord.testing.RandomRecords;
import org.onrecord.testing.RandomRecords.Sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PagingTest {

    private static final SearchRequest HARBOUR = TestIndex.request("harbour OR bridge factuality:any");
    private static final SearchRequest ALL = TestIndex.request("factuality:any");

    @TempDir
    static Path folder;

    private static List<Sample> samples;
    private static LuceneSearch search;

    @BeforeAll
    static void open() {
        samples = new RandomRecords(11).samples(60);
        search = TestIndex.of(folder, samples);
    }

    @AfterAll
    static void close() {
        search.close();
    }

    private static List<String> inOneGo(SearchRequest request, Sort sort) {
        return TestIndex.ids(search.search(TestIndex.page(request, sort, 1000, Optional.empty())));
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void visitsEveryHitOnceInTheSameOrder(Sort sort) {
        for (SearchRequest request : List.of(HARBOUR, ALL)) {
            List<String> expected = inOneGo(request, sort);
            assertThat(expected).hasSizeGreaterThan(20).doesNotHaveDuplicates();
            for (int limit : List.of(1, 7, expected.size() - 1, expected.size(), 1000)) {
                List<List<String>> pages = TestIndex.pages(search, request, sort, limit);
                assertThat(pages.stream().flatMap(List::stream)).as("limit %s", limit)
                        .containsExactlyElementsOf(expected);
                assertThat(pages).hasSize((expected.size() + limit - 1) / limit);
            }
        }
    }

    @Test
    void countsAllHitsOnEveryPage() {
        SearchResult first = search.search(TestIndex.page(HARBOUR, Sort.RELEVANCE, 5, Optional.empty()));
        SearchResult second = search.search(TestIndex.page(HARBOUR, Sort.RELEVANCE, 5, first.cursor()));
        assertThat(first.total()).isEqualTo(inOneGo(HARBOUR, Sort.RELEVANCE).size());
        assertThat(second.total()).isEqualTo(first.total());
    }

    @Test
    void hasNoCursorWithoutHits() {
        SearchResult counts = search.search(TestIndex.page(ALL, Sort.RELEVANCE, 0, Optional.empty()));
        assertThat(counts.hits()).isEmpty();
        assertThat(counts.cursor()).isEmpty();
        assertThat(counts.total()).isEqualTo(samples.stream().mapToInt(sample -> sample.records().size()).sum());
        assertThat(search.search(TestIndex.request("xylophone")).cursor()).isEmpty();
    }

    @Test
    void ordersByScoreAndThenById() {
        List<Hit> hits = search.search(HARBOUR).hits();
        Comparator<Hit> order = Comparator.comparingDouble(Hit::score).reversed()
                .thenComparing(hit -> hit.record().id());
        assertThat(hits).isSortedAccordingTo(order);
        assertThat(hits).anySatisfy(hit -> assertThat(hit.score()).isGreaterThan(hits.getLast().score()));
        assertThat(inOneGo(ALL, Sort.RELEVANCE)).isSorted();
    }

    @Test
    void ordersByDayWithDatesUnknownLast() {
        assertThat(inOneGo(ALL, Sort.NEWEST)).containsExactlyElementsOf(
                sorted(record -> record.date().from().map(day -> -day.toEpochDay())));
        assertThat(inOneGo(ALL, Sort.OLDEST)).containsExactlyElementsOf(
                sorted(record -> record.date().to().map(day -> day.toEpochDay())));
    }

    private static List<String> sorted(Function<AttributionRecord, Optional<Long>> key) {
        List<AttributionRecord> records = new ArrayList<>();
        samples.forEach(sample -> records.addAll(sample.records()));
        records.sort(Comparator.<AttributionRecord>comparingLong(record -> key.apply(record).orElse(Long.MAX_VALUE))
                .thenComparing(AttributionRecord::id));
        return records.stream().map(AttributionRecord::id).toList();
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void scoresHitsInEveryOrder(Sort sort) {
        List<Hit> hits = search.search(TestIndex.page(HARBOUR, sort, 10, Optional.empty())).hits();
        assertThat(hits).hasSize(10).allSatisfy(hit -> assertThat(hit.score()).isPositive().isFinite());
    }

    @Test
    void goesOnWhereItWasAfterTheIndexChanged(@TempDir Path other) {
        List<Sample> half = samples.subList(0, 30);
        List<String> first;
        Optional<String> cursor;
        try (LuceneSearch before = TestIndex.of(other, half)) {
            SearchResult page = before.search(TestIndex.page(ALL, Sort.NEWEST, 10, Optional.empty()));
            first = TestIndex.ids(page);
            cursor = page.cursor();
        }
        try (LuceneSearch after = TestIndex.of(other, samples.subList(30, 60))) {
            SearchResult rest = after.search(TestIndex.page(ALL, Sort.NEWEST, 1000, cursor));
            List<String> all = inOneGo(ALL, Sort.NEWEST);
            int reached = all.indexOf(first.getLast());
            assertThat(TestIndex.ids(rest)).containsExactlyElementsOf(all.subList(reached + 1, all.size()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!!!", "AAAA", "é", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "\ud83d"})
    void refusesWhatIsNoCursor(String cursor) {
        assertThatThrownBy(() -> search.search(TestIndex.page(ALL, Sort.NEWEST, 5, Optional.of(cursor))))
                .isInstanceOf(BadQueryException.class)
                .hasMessageStartingWith("not a cursor");
    }

    @Test
    void refusesADamagedCursor() {
        String cursor = search.search(TestIndex.page(ALL, Sort.NEWEST, 5, Optional.empty())).cursor().orElseThrow();
        byte[] bytes = Base64.getUrlDecoder().decode(cursor);
        for (int i = 0; i < bytes.length; i++) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= 1;
            String text = Base64.getUrlEncoder().withoutPadding().encodeToString(damaged);
            assertThatThrownBy(() -> search.search(TestIndex.page(ALL, Sort.NEWEST, 5, Optional.of(text))))
                    .as("byte %s", i)
                    .isInstanceOf(BadQueryException.class)
                    .hasMessageStartingWith("not a cursor");
        }
    }

    @Test
    void refusesTheCursorOfAnotherSearch() {
        Optional<String> cursor = search.search(TestIndex.page(ALL, Sort.NEWEST, 5, Optional.empty())).cursor();
        SearchRequest filtered = TestIndex.request(ALL.query(), new Filter.AnyOf(Field.KIND, List.of("quote")));
        for (SearchRequest other : List.of(
                TestIndex.page(ALL, Sort.OLDEST, 5, cursor),
                TestIndex.page(HARBOUR, Sort.NEWEST, 5, cursor),
                TestIndex.page(filtered, Sort.NEWEST, 5, cursor))) {
            assertThatThrownBy(() -> search.search(other))
                    .isInstanceOf(BadQueryException.class)
                    .hasMessageStartingWith("the cursor belongs to another search");
        }
        assertThat(search.search(TestIndex.page(ALL, Sort.NEWEST, 9, cursor)).hits()).hasSize(9);
    }
}
