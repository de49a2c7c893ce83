package org.onrecord.testing;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Attribution;
import org.onrecord.model.Form;
import org.onrecord.model.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class AttributionScoreTest {

    private static final String TEXT = "Nell Quinn said one two three four. Voss said five six.";

    private static Attribution said(String source, String... contents) {
        List<Span> content = List.of(contents).stream().map(words -> Texts.span(TEXT, words)).toList();
        List<Span> sources = source.isEmpty() ? List.of() : List.of(Texts.span(TEXT, source));
        return new Attribution(Form.INDIRECT, content, List.of(), List.of(), sources, 1);
    }

    private static AttributionScore score(List<AttributionScore.Key> keys, Attribution... found) {
        AttributionScore score = new AttributionScore();
        score.add(TEXT, keys, List.of(found));
        return score;
    }

    private static AttributionScore.Key key(String source, String... contents) {
        return new AttributionScore.Key(said(source, contents), false);
    }

    @Test
    void theSameWordsScoreFully() {
        AttributionScore score = score(
                List.of(key("Nell Quinn", "one two three four"), key("Voss", "five six")),
                said("Nell Quinn", "one two three four."), said("Voss", "five six"));
        assertThat(score.f1()).isEqualTo(1);
        assertThat(score.exact()).isEqualTo(1);
        assertThat(score.sourced()).isEqualTo(1);
        assertThat(score.misses()).isEmpty();
    }

    @Test
    void halfOfTheUnionIsEnough() {
        assertThat(score(List.of(key("", "one two three four")), said("", "three four")).f1()).isEqualTo(1);
        assertThat(score(List.of(key("", "one two three four")), said("", "four")).f1()).isZero();
        assertThat(score(List.of(key("", "one two three four")), said("", "three four")).exact()).isZero();
    }

    @Test
    void eachSideMatchesOnce() {
        AttributionScore score = score(
                List.of(key("", "one two three four")), said("", "one two"), said("", "three four"));
        assertThat(score.recall()).isEqualTo(1);
        assertThat(score.precision()).isEqualTo(.5);
        assertThat(score.f1()).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void theBetterMatchWins() {
        AttributionScore score = score(
                List.of(key("Voss", "one two three"), key("Nell Quinn", "one two three four")),
                said("Nell Quinn", "one two three four"));
        assertThat(score.exact()).isEqualTo(1);
        assertThat(score.sourced()).isEqualTo(1);
        assertThat(score.misses()).containsExactly("missed: one two three");
    }

    @Test
    void whatIsOptionalIsNeitherOwedNorCharged() {
        List<AttributionScore.Key> keys = List.of(key("", "five six"),
                new AttributionScore.Key(said("", "one two three four"), true));
        assertThat(score(keys, said("", "five six")).f1()).isEqualTo(1);
        assertThat(score(keys, said("", "five six"), said("", "one two three four")).f1()).isEqualTo(1);
    }

    @Test
    void halfOfTheShorterSourceIsEnough() {
        List<AttributionScore.Key> keys = List.of(key("Nell Quinn", "five six"));
        assertThat(score(keys, said("Quinn", "five six")).sourced()).isEqualTo(1);
        assertThat(score(keys, said("Voss", "five six")).sourced()).isZero();
        assertThat(score(keys, said("", "five six")).sourced()).isZero();
    }

    @Test
    void nothingFoundScoresNothing() {
        AttributionScore score = score(List.of(key("", "five six")));
        assertThat(score.precision()).isZero();
        assertThat(score.recall()).isZero();
        assertThat(score.f1()).isZero();
        assertThat(score.toString()).contains("F1 0.000").contains("1 in the key, 0 found");
    }

    @Test
    void theBundledKeysAreAllThere() {
        assertThat(BundledKeys.all()).hasSizeGreaterThanOrEqualTo(20)
                .allMatch(marked -> !BundledKeys.keys(marked).isEmpty());
        assertThat(BundledKeys.all().stream().flatMap(marked -> BundledKeys.keys(marked).stream()))
                .anyMatch(AttributionScore.Key::optional);
    }
}
