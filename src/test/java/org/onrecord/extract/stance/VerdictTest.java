package org.onrecord.extract.stance;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.onrecord.extract.cue.CueFixture;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Explained;
import org.onrecord.model.Stance;
import org.onrecord.model.StanceLabel;

import static org.assertj.core.api.Assertions.assertThat;

class VerdictTest {

    private final TokenizedText text = CueFixture.text("a fair plan and a silly toll but more words follow here");

    private Attitude attitude(int token, double weight) {
        return new Attitude(weight, token, List.of(text.span(token)), Optional.of(new TokenRange(token + 1, token + 2)),
                false, "w" + token);
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
        assertThat(weigh(attitude(1, 0.8), attitude(5, -0.8)).label()).isEqualTo(StanceLabel.MIXED);
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
        Explained<
                Stance> stance = new Verdict(text, List.of(attitude(1, 0.6), attitude(5, 0.6))).weigh(Optional.empty());
        assertThat(stance.why()).isEqualTo("w1; w5");
    }

    @Test
    void whatEverybodyIsSaidToThinkCanBeTakenBack() {
        Attitude shared = new Attitude(-0.6, 5, List.of(text.span(5)), Optional.empty(), true, "all");
        assertThat(new Verdict(text, List.of(shared)).weigh(Optional.empty()).value().label())
                .isEqualTo(StanceLabel.MIXED);
    }
}
