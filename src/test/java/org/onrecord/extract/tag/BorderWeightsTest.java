package org.onrecord.extract.tag;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.Seeded;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The borders between tokens: their features, the weights of steps over them, and the chain they make. */
class BorderWeightsTest {

    private static final int CELLS = Label.COUNT * Label.COUNT;

    private static int[] features(String text, String after) {
        TokenFacts facts = new TokenFacts(Texts.untagged(text), FakeLexicon.SAYING);
        int[] out = new int[BorderFeatures.PER_BORDER];
        BorderFeatures.fill(facts, Texts.tokens(facts.text, after).from(), out);
        return out;
    }

    @Test
    void bordersOfOneKindHaveTheSameFeatures() {
        assertThat(features("it rains now", "rains")).isEqualTo(features("we go home", "go"));
    }

    @Test
    void marksSentencesParagraphsAndQuotationsMakeOtherKinds() {
        Set<Integer> kinds = new HashSet<>();
        kinds.add(features("it rains", "rains")[1]);
        kinds.add(features("it, rains", "rains")[1]);
        kinds.add(features("it: rains", "rains")[1]);
        kinds.add(features("it. Rains", "Rains")[1]);
        kinds.add(features("it\nrains", "rains")[1]);
        kinds.add(features("it “rains hard”", "“")[1]);
        kinds.add(features("it “rains hard”", "rains")[1]);
        kinds.add(features("it “rains hard” now", "hard")[1]);
        kinds.add(features("it “rains hard” now", "now")[1]);
        assertThat(kinds).hasSize(9);
    }

    @Test
    void everyFeatureHasItsPlaceInTheTable() {
        Seeded.check(150, random -> {
            TokenizedText text = Texts.untagged(OddTexts.random(random, 60));
            TokenFacts facts = new TokenFacts(text, FakeLexicon.SAYING);
            int[] out = new int[BorderFeatures.PER_BORDER];
            for (int t = 1; t < text.size(); t++) {
                BorderFeatures.fill(facts, t, out);
                assertThat(out).doesNotHaveDuplicates();
                for (int feature : out) {
                    assertThat(feature).isBetween(0, BorderFeatures.COUNT - 1);
                }
            }
        });
    }

    @Test
    void allowedStepsStartAtZeroAndForbiddenOnesAtMinusInfinity() {
        float[] out = new float[CELLS];
        BorderWeights.allowed(out);
        for (Label from : Label.values()) {
            for (Label to : Label.values()) {
                float expected = to.mayFollow(from) ? 0 : Float.NEGATIVE_INFINITY;
                assertThat(out[from.ordinal() * Label.COUNT + to.ordinal()]).as(from + " " + to).isEqualTo(expected);
            }
        }
    }

    private static float[] random() {
        Random random = new Random(8);
        float[] weights = new float[BorderWeights.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = random.nextFloat() - .5f;
        }
        return weights;
    }

    @Test
    void theWeightsOfABordersFeaturesAddUp() {
        float[] weights = random();
        TokenFacts facts = new TokenFacts(Texts.untagged("it, rains"), FakeLexicon.SAYING);
        int[] features = new int[BorderFeatures.PER_BORDER];
        BorderFeatures.fill(facts, 2, features);
        float[] out = new float[CELLS];
        BorderWeights.sum(weights, facts, 2, out);
        int step = Label.OUTSIDE.ordinal() * Label.COUNT + Label.BEGIN_CUE.ordinal();
        float expected = 0;
        for (int feature : features) {
            expected += weights[feature * CELLS + step];
        }
        assertThat(out[step]).isCloseTo(expected, within(1e-6f));
    }

    @Test
    void noWeightMakesAForbiddenStepPossible() {
        float[] out = new float[CELLS];
        BorderWeights.sum(random(), new TokenFacts(Texts.untagged("it rains"), FakeLexicon.SAYING), 1, out);
        int step = Label.OUTSIDE.ordinal() * Label.COUNT + Label.INSIDE_CUE.ordinal();
        assertThat(out[step]).isEqualTo(Float.NEGATIVE_INFINITY);
    }

    @Test
    void aStretchOfAChainScoresLikeTheWhole() {
        TokenFacts facts = new TokenFacts(Texts.analyze("Quinn said it rained.\nVoss denied it."), FakeLexicon.SAYING);
        TaggerModel model = Shipped.MODELS.tagger();
        Chain whole = new Chain(facts, model, 0, facts.size);
        Chain part = new Chain(facts, model, 4, facts.size);
        assertThat(whole.length()).isEqualTo(facts.size);
        assertThat(part.length()).isEqualTo(facts.size - 4);
        float[] one = new float[CELLS];
        float[] two = new float[CELLS];
        for (int t = 0; t < part.length(); t++) {
            for (int y = 0; y < Label.COUNT; y++) {
                assertThat(part.emission(t, y)).isEqualTo(whole.emission(t + 4, y));
            }
            if (t > 0) {
                whole.steps(t + 4, one);
                part.steps(t, two);
                assertThat(two).isEqualTo(one);
            }
        }
    }
}
