package org.onrecord.search.lucene;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.SpeechAct;

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
    void aQuestionStandsBehindAnAnswer() {
        assertThat(order("toll",
                Said.that("question", "Will you pay the toll this year").act(SpeechAct.ASK),
                Said.that("answer", "We will not pay the toll this year")))
                .containsExactly("answer", "question");
    }
}
