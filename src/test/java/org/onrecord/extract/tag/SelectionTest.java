package org.onrecord.extract.tag;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Form;
import org.onrecord.model.Span;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.Seeded;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class SelectionTest {

    private static final String NEWS = """
            “We will not unload another ship,” said Nell Quinn, who leads the dockers of Halden.
            The company said it would hire crews from Drevnia, and called the strike “a gift to other ports”.
            Ministers believe the talks will fail.
            """;

    private static boolean isPattern(Selection.Choice choice) {
        TrainedModels models = Shipped.MODELS;
        return CandidatePool.of(Texts.analyze(NEWS), models).patternThreshold(choice.candidate()).isPresent();
    }

    private static List<Selection.Choice> choose(String text, double probability, double threshold) {
        TrainedModels models = Shipped.judgedBy(probability, threshold);
        CandidatePool pool = CandidatePool.of(Texts.analyze(text), models);
        return new Selection(pool, models).choose();
    }

    @Test
    void aJudgeThatBelievesNothingKeepsNothing() {
        assertThat(choose(NEWS, .01, .5)).isEmpty();
    }

    @Test
    void aJudgeThatBelievesEverythingKeepsAllThatDoNotOverlap() {
        List<Selection.Choice> all = choose(NEWS, .99, .5);
        assertThat(all).hasSizeGreaterThanOrEqualTo(3);
        for (Selection.Choice one : all) {
            for (Selection.Choice other : all) {
                assertThat(one.equals(other) || !one.candidate().overlaps(other.candidate())).isTrue();
            }
        }
    }

    @Test
    void quotationsAndPatternsPassWithLessProbabilityThanStatements() {
        assertThat(choose(NEWS, .4, .5)).isNotEmpty()
                .allMatch(choice -> choice.candidate().shape().form() == Form.DIRECT || isPattern(choice));
        assertThat(choose(NEWS, .25, .2)).isNotEmpty()
                .noneMatch(choice -> choice.candidate().shape().form() == Form.DIRECT);
        assertThat(choose(NEWS, .2, .5)).hasSize(1).allMatch(SelectionTest::isPattern);
    }

    @Test
    void theProbabilityOfAChoiceIsTheJudges() {
        assertThat(choose(NEWS, .75, .5)).allSatisfy(
                choice -> assertThat(choice.probability()).isCloseTo(.75,
                        org.assertj.core.api.Assertions.within(1e-6)));
    }

    @Test
    void choicesComeInTheOrderOfTheText() {
        List<Selection.Choice> choices = choose(NEWS, .99, .5);
        for (int i = 1; i < choices.size(); i++) {
            assertThat(choices.get(i).candidate().first()).isGreaterThan(choices.get(i - 1).candidate().first());
        }
    }

    @Test
    void noTokenIsSaidTwice() {
        Seeded.check(60, random -> {
            String odd = OddTexts.random(random, 60) + " “We go,” said Quinn. " + OddTexts.random(random, 60);
            TokenizedText text = Texts.analyze(odd);
            Set<Integer> said = new HashSet<>();
            for (Selection.Choice choice : choose(odd, .99, .5)) {
                for (Span segment : choice.candidate().shape().segments()) {
                    TokenRange tokens = text.tokens(segment);
                    for (int t = tokens.from(); t < tokens.to(); t++) {
                        assertThat(said.add(t)).as("token %d of <%s>", t, odd).isTrue();
                    }
                }
            }
        });
    }
}
