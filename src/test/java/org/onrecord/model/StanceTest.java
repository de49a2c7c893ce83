package org.onrecord.model;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

/** Stances, speakers and explained decisions. */
class StanceTest {

    private static final List<Span> EVIDENCE = List.of(new Span(3, 9));

    @Test
    void aNeutralStanceHasATargetAndNoEvidence() {
        Stance neutral = Stance.neutral(Optional.of("the dam"));
        assertThat(neutral.label()).isEqualTo(StanceLabel.NEUTRAL);
        assertThat(neutral.score()).isZero();
        assertThat(neutral.target()).contains("the dam");
        assertThat(neutral.evidence()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "NEUTRAL", mode = EnumSource.Mode.EXCLUDE)
    void noStanceIsTakenWithoutEvidence(StanceLabel label) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stance(label, 0.5, Optional.empty(), List.of()))
                .withMessageContaining(label.name());
        assertThat(new Stance(label, 0.5, Optional.empty(), EVIDENCE).label()).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1.01, 1.01, Double.NaN})
    void aScoreOutsideMinusOneToOneIsRefused(double score) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stance(StanceLabel.OPPOSE, score, Optional.empty(), EVIDENCE))
                .withMessageContaining(String.valueOf(score));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, -0.5, 0, 1})
    void theEndsOfTheScaleAreScores(double score) {
        assertThat(new Stance(StanceLabel.MIXED, score, Optional.empty(), EVIDENCE).score()).isEqualTo(score);
    }

    @Test
    void evidenceOutOfOrderIsRefused() {
        List<Span> wrong = List.of(new Span(3, 9), new Span(0, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stance(StanceLabel.OPPOSE, -1, Optional.empty(), wrong));
    }

    @Test
    void aStanceRefusesNull() {
        assertThatNullPointerException().isThrownBy(() -> new Stance(null, 0, Optional.empty(), EVIDENCE));
        assertThatNullPointerException().isThrownBy(() -> new Stance(StanceLabel.NEUTRAL, 0, null, EVIDENCE));
        assertThatNullPointerException().isThrownBy(() -> Stance.neutral(null));
    }

    @Test
    void anUnresolvedSpeakerHasNothingButTheMention() {
        Speaker nobody = Speaker.unresolved(Optional.of("a man in a red hat"));
        assertThat(nobody.mention()).contains("a man in a red hat");
        assertThat(nobody.name()).isEmpty();
        assertThat(nobody.role()).isEmpty();
        assertThat(nobody.affiliation()).isEmpty();
        assertThat(nobody.type()).isEqualTo(SpeakerType.UNKNOWN);
        assertThat(nobody.resolvedBy()).isEqualTo(Resolution.UNRESOLVED);
    }

    @Test
    void aSpeakerRefusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Speaker.unresolved(null));
        assertThatNullPointerException().isThrownBy(() -> new Speaker(
                Optional.of("Nell Quinn"), null, Optional.empty(), Optional.empty(), Optional.empty(),
                Resolution.NAME));
    }

    @Test
    void aDecisionKeepsItsReasonWhenItsValueChanges() {
        Explained<Integer> length = new Explained<>("Quinn", "the name stands in the source").map(String::length);
        assertThat(length).isEqualTo(new Explained<>(5, "the name stands in the source"));
    }

    @Test
    void aDecisionNeedsAValueAndAReason() {
        assertThatNullPointerException().isThrownBy(() -> new Explained<>(null, "because"));
        assertThatNullPointerException().isThrownBy(() -> new Explained<>("Quinn", null));
        assertThatNullPointerException().isThrownBy(() -> new Explained<>("Quinn", "because").map(name -> null));
    }
}
