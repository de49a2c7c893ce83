package org.onrecord.extract.tag;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CutClauseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            [s Fenn] [q observed] [c that the date], which was late, suited the town. ~ that the date, which was late, suited the town
            [s Fenn] [q said] [c that the ferry], whose lamp had failed, was safe.    ~ that the ferry, whose lamp had failed, was safe
            [s Fenn] [q said] [c that the guard], who had slept, had left.            ~ that the guard, who had slept, had left
            [s Fenn] [q said] [c it would close the quay] and would pay the dockers.  ~ it would close the quay and would pay the dockers
            [s Fenn] [q said] [c the board will meet] but will not vote.              ~ the board will meet but will not vote
            """)
    void itGoesOnBehindARelativeClauseAndBeforeASecondVerb(String marked, String content) {
        LabelledText completed = LabelledText.of(marked).completedBy(new CutClause());
        assertThat(completed.contents()).as(marked).containsExactly(content);
        assertThat(completed.cues()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[s Fenn] [q observed] [c that the date was late], which suited the town.",
            "[s Fenn] [q observed] [c that the date], which was late.",
            "[s Fenn] [q observed] [c that the date], which was late, suiting the town.",
            "[s Fenn] [q observed] [c the date of the sale], which was late, suited the town.",
            "[s Fenn] [q observed] [c that the date], however, suited the town.",
            "[s Fenn] [q said] [c that the date], which Reyle [q said] was late, suited the town.",
    })
    void aClauseWithItsVerbOrWithoutASecondCommaIsWhole(String marked) {
        LabelledText labelled = LabelledText.of(marked);
        assertThat(labelled.completedBy(new CutClause()).labels()).as(marked).isEqualTo(labelled.labels());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[s Fenn] [q said] [c it would close the quay] and could not pay.",
            "[s Fenn] [q said] [c it was late] and would leave.",
            "[s Fenn] [q said] [c it would close the quay] and left.",
            "[s Fenn] [q said] [c it would close the quay] and the board would pay.",
            "“[c It would close the quay]” and would pay, [s Fenn] [q said].",
            "[s Fenn] [q said] [c “it would close the quay”] and would pay.",
    })
    void anotherModalOrSubjectBehindAndIsNoPartOfIt(String marked) {
        LabelledText labelled = LabelledText.of(marked);
        assertThat(labelled.completedBy(new CutClause()).labels()).as(marked).isEqualTo(labelled.labels());
    }

    private static boolean contradicts(String marked) {
        LabelledText labelled = LabelledText.of(marked);
        return new CutClause().contradicts(labelled.text(), labelled.candidate());
    }

    @Test
    void aCandidateThatIsCutIsContradicted() {
        assertThat(contradicts("[s Fenn] [q said] [c it would close the quay] and would pay.")).isTrue();
        assertThat(contradicts("[s Fenn] [q said] [c that the date], which was late, suited the town.")).isTrue();
        assertThat(contradicts("[s Fenn] [q said] [c it would close the quay and would pay].")).isFalse();
        assertThat(contradicts("[s Fenn] [q said] [c that the date, which was late, suited the town].")).isFalse();
    }
}
