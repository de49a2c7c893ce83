package org.onrecord.search.lucene;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What raises one hit above another. */
class RankingTest {

    @TempDir
    Path folder;

    private List<String> order(String query, Said... said) {
        try (LuceneSearch search = TestIndex.of(folder, java.util.Arrays.stream(said).map(Said::sample).toList())) {
            return TestIndex.articles(search.search(TestIndex.request(query)));
        }
    }

    @Test
    void aDoubtfulRecordStandsBehindASureOne() {
        assertThat(order("toll",
                Said.that("doubtful", "We will pay the toll at once").confidence(0.3),
                Said.that("sure", "We will pay the toll at last").confidence(0.95)))
                .containsExactly("sure", "doubtful");
    }

    @Test
    void aFragmentDoesNotStandAboveASentenceThatSaysMoreOfIt() {
        assertThat(order("toll",
                Said.that("fragment", "the toll"),
                Said.that("sentence", "A toll is a tax, and this toll is a tax on those who have no other way home"),
                Said.that("other", "It rains on the ferry and on the quay")))
                .containsExactly("sentence", "fragment");
    }
}
