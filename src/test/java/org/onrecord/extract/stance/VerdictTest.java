package org.onrecord.extract.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.cue.CueFixture;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Explained;
import org.onrecord.model.Stance;
import org.onrecord.model.StanceLabel;
import org.onrecord.testing.Seeded;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class VerdictTest {

    private final TokenizedText text = CueFixture.text("a fair plan and a silly toll but more words follow here");

    private Attitude attitude(int token, double weight) {
        return new Attitude(weight, token, List.of(text.span(token)), Optional.of(new TokenRange(token + 1, token + 2)),
                false, "w" + token);
    }

    private Attitude about(int target, Attitude attitude) {
        return new Attitude(attitude.weight(), attitude.token(), attitude.evidence(),
                Optional.of(new TokenRange(target, target + 1)), attitude.shared(), attitude.why());
    }

    private Stance weigh(Attitude... attitudes) {
        return new Verdict(text, List.of(attitudes)).weigh(Optional.of(new TokenRange(9, 10))).value();
    }

    @Test
    void nothingStrongIsNeutralTowardTheTopic() {
        Stance stance = weigh(attitude(1, 0.4), attitude(5, -0.3));
        assertThat(stance.label()).isEqualTo(StanceLabel.NEUTRAL);
        assertThat(stance.target()).contains("words");
    }

    @Test
    void oneSideDecidesWithItsTargetAndEvidence() {
        Stance stance = weigh(attitude(1, 0.9));
        assertThat(stance.label()).isEqualTo(StanceLabel.SUPPORT);
        assertThat(stance.score()).isEqualTo(0.9);
        assertThat(stance.target()).contains("plan");
        assertThat(stance.evidence()).containsExactly(text.span(1));
    }

    @Test
    void bothSidesStrongAreMixed() {
        assertThat(weigh(attitude(1, 0.8), about(2, attitude(5, -0.8))).label()).isEqualTo(StanceLabel.MIXED);
    }

    @Test
    void twoThingsOfOneSideEachAreNotMixed() {
        Stance stance = weigh(attitude(1, 0.8), attitude(5, -0.8));
        assertThat(stance.label()).isEqualTo(StanceLabel.SUPPORT);
        assertThat(stance.target()).contains("plan");
    }

    @Test
    void twoThingsInContrastOrUnnamedAre() {
        assertThat(weigh(attitude(1, 0.8), attitude(8, -0.8)).label()).isEqualTo(StanceLabel.MIXED);
        Attitude unnamed = new Attitude(-0.8, 5, List.of(text.span(5)), Optional.empty(), false, "w5");
        assertThat(weigh(attitude(1, 0.8), unnamed).label()).isEqualTo(StanceLabel.MIXED);
    }

    @Test
    void aMuchStrongerSideWins() {
        Stance stance = weigh(attitude(1, 0.5), attitude(5, -0.9));
        assertThat(stance.label()).isEqualTo(StanceLabel.OPPOSE);
        assertThat(stance.evidence()).containsExactly(text.span(5));
        assertThat(stance.score()).isBetween(-0.9, -0.6);
    }

    @Test
    void moreWordsOfOneSideRaiseTheScoreButNotBeyondOne() {
        assertThat(weigh(attitude(1, 0.6), attitude(5, 0.6)).score()).isGreaterThan(0.6);
        assertThat(weigh(attitude(1, 1), attitude(5, 1), attitude(7, 1)).score()).isEqualTo(1);
    }

    @Test
    void theReasonJoinsTheReasonsOfWhatCounted() {
        Explained<Stance> stance = new Verdict(text, List.of(attitude(1, 0.6), attitude(5, 0.6)))
                .weigh(Optional.empty());
        assertThat(stance.why()).isEqualTo("w1; w5");
    }

    @Test
    void whatEverybodyIsSaidToThinkCanBeTakenBack() {
        Attitude shared = new Attitude(-0.6, 5, List.of(text.span(5)), Optional.empty(), true, "all");
        assertThat(new Verdict(text, List.of(shared)).weigh(Optional.empty()).value().label())
                .isEqualTo(StanceLabel.MIXED);
    }

    @Test
    void withoutAButWhatEverybodyIsSaidToThinkStands() {
        TokenizedText plain = CueFixture.text("nobody likes a silly toll");
        Attitude shared = new Attitude(-0.6, 3, List.of(plain.span(3)), Optional.empty(), true, "all");
        assertThat(new Verdict(plain, List.of(shared)).weigh(Optional.empty()).value().label())
                .isEqualTo(StanceLabel.OPPOSE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            If they pay we are glad but if they refuse we leave ~ MIXED
            If they pay we are glad and if not we leave ~ MIXED
            If they pay we are glad and then we leave ~ SUPPORT
            They pay and we are glad but if they refuse we leave ~ SUPPORT
            We left if they pay. We are glad but if they refuse we leave ~ SUPPORT
            """)
    void aConditionWithAnotherAnswerMixesTheStance(String words, StanceLabel label) {
        TokenizedText plain = CueFixture.text(words);
        TokenRange glad = Texts.tokens(plain, "glad");
        Attitude attitude = new Attitude(0.6, glad.from(), List.of(plain.span(glad)), Optional.empty(), false, "glad");
        assertThat(new Verdict(plain, List.of(attitude)).weigh(Optional.empty()).value().label()).isEqualTo(label);
    }

    @Test
    void theFourStrongestWordsAreShownInTheirOrder() {
        Explained<Stance> stance = new Verdict(text, List.of(attitude(0, 0.55), attitude(1, 0.7), attitude(2, 0.8),
                attitude(3, 0.6), attitude(4, 0.9))).weigh(Optional.empty());
        assertThat(stance.why()).isEqualTo("w1; w2; w3; w4");
        assertThat(stance.value().target()).contains("silly");
    }

    @Test
    void evidenceOfTwoWordsThatOverlapIsShownOnce() {
        Attitude one = new Attitude(0.8, 1, List.of(text.span(new TokenRange(1, 3))), Optional.empty(), false, "one");
        Attitude other = new Attitude(0.8, 2, List.of(text.span(2)), Optional.empty(), false, "other");
        assertThat(weigh(one, other).evidence()).containsExactly(text.span(new TokenRange(1, 3)));
    }

    @Test
    void theScoreOfAnyAttitudesLiesOnItsSideOfTheScale() {
        Seeded.check(300, random -> {
            List<Attitude> attitudes = new ArrayList<>();
            for (int i = random.nextInt(8); i > 0; i--) {
                attitudes.add(
                        attitude(random.nextInt(9), random.nextInt(1, 101) / (random.nextBoolean() ? 100.0 : -100)));
            }
            Stance stance = new Verdict(text, attitudes).weigh(Optional.empty()).value();
            switch (stance.label()) {
                case SUPPORT -> assertThat(stance.score()).isBetween(0.01, 1.0);
                case OPPOSE -> assertThat(stance.score()).isBetween(-1.0, -0.01);
                case MIXED -> assertThat(stance.score()).isBetween(-0.5, 0.5);
                case NEUTRAL -> assertThat(attitudes).noneMatch(Attitude::strong);
            }
        });
    }
}
