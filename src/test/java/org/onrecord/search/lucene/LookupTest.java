package org.onrecord.search.lucene;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.index.IndexException;
import org.onrecord.index.LuceneIndex;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Kind;
import org.onrecord.search.IndexStats;
import org.onrecord.search.SearchRequest;
import org.onrecord.testing.RandomRecords;
import org.onrecord.testing.RandomRecords.Sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LookupTest {

    @TempDir
    Path folder;

    @Test
    void findsRecordsAndArticlesByTheirIds() {
        List<Sample> samples = new RandomRecords(8).samples(20);
        try (LuceneSearch search = TestIndex.of(folder, samples)) {
            for (Sample sample : samples) {
                assertThat(search.article(sample.article().id())).contains(sample.article());
                assertThat(search.recordsOf(sample.article().id())).isEqualTo(sample.records());
                for (AttributionRecord record : sample.records()) {
                    assertThat(search.record(record.id())).contains(record);
                }
            }
        }
    }

    @Test
    void findsNothingUnderOtherIds() {
        try (LuceneSearch search = TestIndex.of(folder, Quillon.samples())) {
            for (String id : List.of("", "nobody", "BRIDGE", "bridge#1", "bridge ", "x".repeat(50_000), "\ud83d")) {
                assertThat(search.record(id)).isEmpty();
                assertThat(search.article(id)).isEmpty();
                assertThat(search.recordsOf(id)).isEmpty();
            }
            assertThat(search.record("bridge")).isEmpty();
            assertThat(search.article("bridge#0")).isEmpty();
        }
    }

    @Test
    void findsIdsOfAnyLength() {
        String id = "https://news.example/" + "long/".repeat(2_000);
        Sample sample = Said.that(id, "A long road.").sample();
        try (LuceneSearch search = TestIndex.of(folder, List.of(sample))) {
            assertThat(search.article(id)).contains(sample.article());
            assertThat(search.record(id + "#0")).contains(sample.records().getFirst());
            assertThat(search.recordsOf(id)).isEqualTo(sample.records());
            assertThat(search.recordsOf(id + "x")).isEmpty();
        }
    }

    @Test
    void gathersTheFiguresOfTheIndex() {
        List<Sample> samples = Quillon.samples();
        long quotes = samples.stream().filter(sample -> sample.records().getFirst().kind() == Kind.QUOTE).count();
        try (LuceneSearch search = TestIndex.of(folder, samples)) {
            IndexStats stats = search.stats();
            assertThat(stats.articles()).isEqualTo(10);
            assertThat(stats.records()).isEqualTo(10);
            assertThat(stats.quotes()).isEqualTo(quotes);
            assertThat(stats.speakers()).isEqualTo(6);
            assertThat(stats.sources()).isEqualTo(2);
            assertThat(stats.bytes()).isPositive();
            assertThat(stats.first()).contains("2024-01-01");
            assertThat(stats.last()).contains("2025-06-01");
        }
    }

    @Test
    void forgetsWhatWasReplaced() {
        TestIndex.write(folder, List.of(Said.that("a", "old words").by("Old Name").on("2001-01-01").sample()));
        Sample changed = Said.that("a", "new words").by("New Name").on("2025-01-01").sample();
        try (LuceneSearch search = TestIndex.of(folder, List.of(changed))) {
            assertThat(search.record("a#0")).contains(changed.records().getFirst());
            assertThat(search.search(SearchRequest.of("old")).total()).isZero();
            assertThat(search.stats().speakers()).isEqualTo(1);
            assertThat(search.stats().first()).contains("2025-01-01");
        }
    }

    @Test
    void answersOnAnEmptyIndex() {
        try (LuceneSearch search = TestIndex.of(folder, List.of())) {
            assertThat(search.search(SearchRequest.of("")).total()).isZero();
            assertThat(search.search(SearchRequest.of("bridge speaker:mara date:2025")).hits()).isEmpty();
            IndexStats stats = search.stats();
            assertThat(stats.records() + stats.quotes() + stats.speakers() + stats.sources()).isZero();
            assertThat(stats.first()).isEmpty();
            assertThat(stats.last()).isEmpty();
        }
    }

    @Test
    void seesOneCommitWhileOthersAreWritten() {
        TestIndex.write(folder, List.of(Said.that("a", "first words").sample()));
        try (LuceneSearch search = LuceneSearch.open(folder); LuceneIndex writer = TestIndex.writer(folder)) {
            Sample second = Said.that("b", "second words").sample();
            writer.put(second.article(), second::records);
            writer.commit();
            assertThat(search.search(SearchRequest.of("words")).total()).isEqualTo(1);
            try (LuceneSearch later = LuceneSearch.open(folder)) {
                assertThat(later.search(SearchRequest.of("words")).total()).isEqualTo(2);
            }
        }
    }

    @Test
    void needsAnIndex() {
        assertThatThrownBy(() -> LuceneSearch.open(folder.resolve("nowhere")))
                .isInstanceOfSatisfying(
                        IndexException.class, e -> assertThat(e.problem()).isEqualTo(IndexException.Problem.MISSING))
                .hasMessageContaining("nowhere");
    }
}
