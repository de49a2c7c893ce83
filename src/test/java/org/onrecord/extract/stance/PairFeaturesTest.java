package org.onrecord.extract.stance;

import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Span;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.Seeded;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class PairFeaturesTest {

    private static final PairFeatures FEATURES = PairFeatures.load();

    private static final LinearModel MENTIONS = LinearModel.load(PairStance.MENTION_MODEL);

    private static SparseVector pair(String sentence, String holder, String target) {
        return FEATURES.of(sentence, Texts.span(sentence, holder), Texts.span(sentence, target), MENTIONS);
    }

    private static SparseVector mention(String sentence, String words) {
        return FEATURES.ofMention(sentence, Texts.span(sentence, words));
    }

    private static Set<Integer> keys(SparseVector vector) {
        return Arrays.stream(vector.keys()).boxed().collect(Collectors.toSet());
    }

    private static boolean has(SparseVector vector, String feature) {
        SparseVector.Builder one = new SparseVector.Builder();
        one.add(feature);
        return keys(vector).contains(one.build().keys()[0]);
    }

    @Test
    void otherNamesGiveTheSameFeatures() {
        SparseVector one = pair("Norland praised Sudmark for its help.", "Norland", "Sudmark");
        SparseVector other = pair("Dora Fenn praised Merrin Bay for its help.", "Dora Fenn", "Merrin Bay");
        assertThat(other.keys()).containsExactly(one.keys());
    }

    @Test
    void whoStandsFirstIsAFeature() {
        SparseVector holderFirst = pair("Fenn praised Quist.", "Fenn", "Quist");
        SparseVector targetFirst = pair("Fenn praised Quist.", "Quist", "Fenn");
        assertThat(has(holderFirst, "order ht")).isTrue();
        assertThat(has(holderFirst, "order th")).isFalse();
        assertThat(has(targetFirst, "order th")).isTrue();
    }

    @Test
    void theWordsBetweenAndAroundTheTwoAreFeatures() {
        SparseVector pair = pair("Yesterday Fenn praised Quist warmly.", "Fenn", "Quist");
        assertThat(has(pair, "mht|praised")).isTrue();
        assertThat(has(pair, "lht|yesterday")).isTrue();
        assertThat(has(pair, "rht|warmly")).isTrue();
        assertThat(has(pair, "nht|HOLDER praised TARGET")).isTrue();
        assertThat(has(pair, "mht|warmly")).isFalse();
    }

    @Test
    void aWordOfAttitudeCountsByItsClassAndWhetherItIsNegated() {
        assertThat(has(pair("Fenn praised Quist.", "Fenn", "Quist"), "chtmPRAISE+")).isTrue();
        SparseVector negated = pair("Fenn never praised Quist.", "Fenn", "Quist");
        assertThat(has(negated, "chtmnot PRAISE+")).isTrue();
        assertThat(has(negated, "chtmPRAISE+")).isFalse();
    }

    @Test
    void wordsBetweenTwoFarApartAreLeftOut() {
        String near = "Fenn praised " + "the old quay and ".repeat(10) + "Quist.";
        String far = "Fenn praised " + "the old quay and ".repeat(20) + "Quist.";
        assertThat(has(pair(near, "Fenn", "Quist"), "mht|praised")).isTrue();
        assertThat(has(pair(far, "Fenn", "Quist"), "mht|praised")).isFalse();
    }

    @Test
    void theWindowOfAMentionEndsInMarksForWhatLiesOutside() {
        SparseVector alone = mention("Fenn", "Fenn");
        assertThat(has(alone, "w-1|<")).isTrue();
        assertThat(has(alone, "w1|>")).isTrue();
        SparseVector between = mention("Old Fenn left", "Fenn");
        assertThat(has(between, "w-1|old")).isTrue();
        assertThat(has(between, "w1|left")).isTrue();
        assertThat(has(between, "w-2|<")).isTrue();
    }

    @Test
    void theSameSentenceGivesTheSameFeatures() {
        SparseVector once = pair("Fenn, 58, did not praise Quist’s plan.", "Fenn", "Quist");
        SparseVector again = pair("Fenn, 58, did not praise Quist’s plan.", "Fenn", "Quist");
        assertThat(again.keys()).containsExactly(once.keys());
        assertThat(again.values()).containsExactly(once.values());
    }

    @Test
    void anyTextAndSpansHaveFeaturesOfFiniteValueAndBoundedNumber() {
        Seeded.check(60, random -> {
            String sentence = OddTexts.random(random, 12) + " praised ".repeat(random.nextInt(80));
            Span holder = span(random, sentence.length());
            Span target = span(random, sentence.length());
            SparseVector vector = FEATURES.of(sentence, holder, target, MENTIONS);
            assertThat(vector.keys().length).isBetween(1, 3000);
            for (float value : vector.values()) {
                assertThat(Float.isFinite(value)).isTrue();
            }
        });
    }

    private static Span span(Random random, int length) {
        int at = random.nextInt(length + 1);
        return new Span(at, at + 1 + random.nextInt(20));
    }
}
