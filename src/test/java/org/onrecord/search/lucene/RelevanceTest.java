package org.onrecord.search.lucene;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.StanceLabel;
import org.onrecord.search.Hit;
import org.onrecord.testing.RandomRecords.Sample;

import static org.assertj.core.api.Assertions.assertThat;

class RelevanceTest {

    @TempDir
    Path folder;

    private List<Hit> hits(String query, Sample... samples) {
        try (LuceneSearch search = TestIndex.of(folder, List.of(samples))) {
            return search.search(TestIndex.request(query)).hits();
        }
    }

    private List<String> order(String query, Sample... samples) {
        return hits(query, samples).stream().map(hit -> hit.record().article().id()).toList();
    }

    @Test
    void prefersTheWordInItsOwnForm() {
        assertThat(order("freezing", Said.that("a", "They froze or freeze the wages.").sample(),
                Said.that("b", "They froze or freezing the wages.").sample())).containsExactly("b", "a");
    }

    @Test
    void prefersWordsThatWereSaidToTheTargetsName() {
        assertThat(order("wages", Said.that("a", "They must rise.").stance(StanceLabel.SUPPORT, "wages").sample(),
                Said.that("b", "Wages rise.").sample())).containsExactly("b", "a");
    }

    @Test
    void prefersTheRarerOfTwoWords() {
        assertThat(order("wages OR lanterns", Said.that("a", "wages rise").sample(),
                Said.that("b", "wages fall").sample(), Said.that("c", "lanterns burn").sample()))
                .containsExactly("c", "a", "b");
    }

    @Test
    void prefersWordsThatStandTogether() {
        assertThat(order("is what it", Said.that("a", "it is not what we are told").sample(),
                Said.that("b", "we are told that is what it").sample(),
                Said.that("c", "is what we are told not it").sample())).hasSize(3).startsWith("b");
        assertThat(order("harbour tax speaker:ida", Said.that("d", "a tax, said of the harbour").by("Ida").sample(),
                Said.that("e", "said of a harbour tax, the").by("Ida").sample())).containsExactly("e", "d");
    }

    @Test
    void doesNotScoreNamesCodesAndDates() {
        Sample[] samples = {
                Said.that("a", "wages rise").by("Ida").sample(),
                Said.that("b", "wages fall").by("Ida Ida Ida").stance(StanceLabel.SUPPORT, "pay").sample()};
        assertThat(hits("wages", samples)).extracting(Hit::score).containsOnly(
                hits("wages speaker:ida date:2025 (stance:support OR kind:quote)", samples).getFirst().score());
    }

    @Test
    void leavesWhatScoresAlikeInTheOrderOfIds() {
        assertThat(order("wages", Said.that("c", "wages rise").sample(), Said.that("a", "wages fall").sample(),
                Said.that("b", "wages halt").sample())).containsExactly("a", "b", "c");
    }
}
