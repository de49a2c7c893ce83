package org.onrecord.search.lucene;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.index.LuceneIndex;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Factuality;
import org.onrecord.search.Hit;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.SearchResult;
import org.onrecord.search.Sort;
import org.onrecord.search.quote.Related;
import org.onrecord.search.quote.Variant;
import org.onrecord.testing.IndexOracle;
import org.onrecord.testing.RandomRecords.Sample;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;

/** One quote in several outlets: gathered while indexing, folded when asked, shown with what each changed. */
class DistinctTest {

    private static final String CRANES = "The cranes will move when the offer does and not a day before that";

    @TempDir
    static Path folder;

    private static LuceneSearch search;

    private static List<Sample> samples() {
        return List.of(
                Said.that("tide", CRANES).by("Tomas Reyle").on("2025-03-02").in("Halden Tide", "Strike").sample(),
                Said.that("wire", CRANES.replace("a day", "one day")).by("Tomas Reyle").on("2025-03-03")
                        .in("Northern Wire", "Strike").sample(),
                Said.that("herald", "The cranes will move when the offer does and not a day").by("T. Reyle")
                        .on("2025-03-04").in("Merrin Herald", "Strike").sample(),
                Said.that("sleep", "We sleep badly in this harbour when the cranes move at night").by("Ida Fenn")
                        .on("2025-03-05").sample(),
                Said.that("short", "The cranes will move").by("Nils Berg").on("2025-03-06").sample(),
                Said.that("told", "that the cranes will move when the offer does and not a day before that")
                        .indirectly()
                        .by("Nils Berg").on("2025-03-07").sample());
    }

    private static int write(Path place, List<Sample> all) {
        try (LuceneIndex index = TestIndex.writer(place)) {
            all.forEach(sample -> index.put(sample.article(), sample::records));
            return index.cluster();
        }
    }

    @BeforeAll
    static void open() {
        write(folder, samples());
        IndexOracle.assertSound(folder);
        search = LuceneSearch.open(folder);
    }

    @AfterAll
    static void close() {
        search.close();
    }

    private static SearchRequest distinct(String query, Sort sort, int limit, Optional<String> after) {
        return new SearchRequest(query, List.of(), List.of(), sort, limit, after, TestIndex.PLENTY, true);
    }

    private static List<String> rows(SearchResult result) {
        return result.hits().stream().map(hit -> hit.record().article().id() + " " + hit.alike()).toList();
    }

    @Test
    void aQuoteOfSeveralReportsIsOneRow() {
        SearchResult result = search.search(distinct("cranes", Sort.OLDEST, 10, Optional.empty()));
        assertThat(rows(result)).containsExactly("tide 3", "sleep 1", "short 1", "told 1");
        assertThat(result.total()).isEqualTo(4);
    }

    @Test
    void theFirstInTheOrderStandsForAll() {
        assertThat(rows(search.search(distinct("cranes", Sort.NEWEST, 10, Optional.empty()))))
                .containsExactly("told 1", "short 1", "sleep 1", "herald 3");
    }

    @Test
    void onlyWhatIsFoundIsCounted() {
        assertThat(rows(search.search(distinct("cranes source:herald", Sort.OLDEST, 10, Optional.empty()))))
                .containsExactly("herald 1");
    }

    @Test
    void withoutFoldingEveryReportIsARow() {
        SearchResult result = search.search(TestIndex.request("cranes"));
        assertThat(result.total()).isEqualTo(6);
        assertThat(result.hits()).extracting(Hit::alike).containsOnly(1);
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() {
        for (Sort sort : Sort.values()) {
            List<String> paged = new ArrayList<>();
            Optional<String> cursor = Optional.empty();
            do {
                SearchResult page = search.search(distinct("cranes", sort, 1, cursor));
                paged.addAll(rows(page));
                cursor = page.cursor();
            } while (cursor.isPresent());
            assertThat(paged).as("%s", sort)
                    .isEqualTo(rows(search.search(distinct("cranes", sort, 10, Optional.empty()))));
        }
    }

    @Test
    void whatComesLaterJoinsWhatIsThere(@TempDir Path other) {
        assertThat(write(other, samples().subList(0, 1))).isZero();
        assertThat(write(other, samples())).isEqualTo(2);
        assertThat(write(other, samples())).isZero();
        try (LuceneSearch later = LuceneSearch.open(other)) {
            assertThat(rows(later.search(distinct("cranes", Sort.OLDEST, 10, Optional.empty()))))
                    .containsExactly("tide 3", "sleep 1", "short 1", "told 1");
        }
    }

    @Test
    void theOrderOfArticlesDoesNotMatter(@TempDir Path other) {
        Seeded.check(5, random -> {
            Path place = other.resolve("i" + random.nextInt());
            List<Sample> shuffled = new ArrayList<>(samples());
            Collections.shuffle(shuffled, new Random(random.nextLong()));
            write(place, shuffled);
            try (LuceneSearch same = LuceneSearch.open(place)) {
                assertThat(rows(same.search(distinct("cranes", Sort.OLDEST, 10, Optional.empty()))))
                        .containsExactly("tide 3", "sleep 1", "short 1", "told 1");
            }
        });
    }

    @Test
    void aQuoteThatOneArticleHasTwiceIsOneReport(@TempDir Path other) {
        Sample once = Said.that("twice", CRANES).by("Tomas Reyle").on("2025-03-02").sample();
        Sample again = Said.that("twice", CRANES).number(1).by("Tomas Reyle").on("2025-03-02").sample();
        List<AttributionRecord> both = List.of(once.records().getFirst(), again.records().getFirst());
        write(other, List.of(new Sample(once.article(), both)));
        try (LuceneSearch twice = LuceneSearch.open(other)) {
            assertThat(rows(twice.search(distinct("cranes", Sort.OLDEST, 10, Optional.empty()))))
                    .containsExactly("twice 1");
        }
    }

    @Test
    void whatIsSaidNotToHaveBeenSaidIsNoReportOfTheQuote(@TempDir Path other) {
        List<Sample> all = new ArrayList<>(samples());
        all.add(Said.that("never", CRANES).by("Tomas Reyle").factuality(Factuality.NEGATED).sample());
        all.add(Said.that("perhaps", CRANES).by("Ida Fenn").factuality(Factuality.HYPOTHETICAL).sample());
        write(other, all);
        try (LuceneSearch more = LuceneSearch.open(other)) {
            assertThat(rows(more.search(distinct("cranes factuality:any", Sort.OLDEST, 10, Optional.empty()))))
                    .contains("tide 3", "never 1", "perhaps 1");
            assertThat(more.related("tide#0", 10, TestIndex.PLENTY).orElseThrow().variants())
                    .extracting(variant -> variant.record().article().id()).containsExactly("herald", "wire");
            assertThat(more.related("never#0", 10, TestIndex.PLENTY).orElseThrow().variants()).isEmpty();
        }
    }

    @Test
    void showsWhatEachReportChanged() {
        Related related = search.related("tide#0", 10, TestIndex.PLENTY).orElseThrow();
        assertThat(related.variants()).extracting(variant -> variant.record().article().id())
                .containsExactly("herald", "wire");
        assertThat(related.variants().getLast().diff().toString()).contains("[-a-]{+one+} day");
    }

    @Test
    void theSameWordsAroundAQuoteMakeACopy() {
        Related related = search.related("tide#0", 10, TestIndex.PLENTY).orElseThrow();
        assertThat(related.independentReports()).isEqualTo(
                1 + related.variants().stream().filter(Variant::independent).count());
    }

    @Test
    void similarRecordsAreNoVariants() {
        Related related = search.related("tide#0", 10, TestIndex.PLENTY).orElseThrow();
        assertThat(related.similar()).extracting(record -> record.article().id())
                .contains("told", "short").doesNotContain("tide", "wire", "herald");
        assertThat(search.related("told#0", 1, TestIndex.PLENTY).orElseThrow().variants()).isEmpty();
        assertThat(search.related("nobody#0", 1, TestIndex.PLENTY)).isEmpty();
    }
}
