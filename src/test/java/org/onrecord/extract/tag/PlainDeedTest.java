package org.onrecord.extract.tag;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainDeedTest {

    private static void assertDeed(String marked, boolean deed) {
        LabelledText text = LabelledText.of(marked);
        assertThat(PlainDeed.is(text.text(), text.candidate())).as(marked).isEqualTo(deed);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[s Police] [q questioned] [c the student] on Monday.",
            "[s Police] [q questioned] [c the student for three hours].",
            "[s The clerks] [q are questioning] [c two witnesses].",
            "[s The clerks] [q question] [c her].",
            "[s Police] [q questioned] [c Dora Fenn].",
            "[s Police] [q questioned] [c Dora Fenn's brother's staff].",
    })
    void whoeverIsQuestionedIsToldNothing(String marked) {
        assertDeed(marked, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[s Fenn] [q questioned] [c the decision].",
            "[s Fenn] [q questioned] [c the student's story].",
            "[s Fenn] [q questioned] [c whether the student lied].",
            "[s Fenn] [q criticised] [c the student].",
            "[s Fenn] [q questioned] “[c the student]”.",
            "“[c The student],” [s Fenn] [q questioned].",
    })
    void butADecisionThatIsQuestionedIsDoubted(String marked) {
        assertDeed(marked, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[s She] [q called] [c the police after the crash].",
            "[s The baker] [q called] [c his mother].",
            "[s The board] [q calls] [c a meeting in May].",
            "[s A docker] [q called] [c the firefighters].",
            "[s A docker] [q called] [c him].",
    })
    void whoIsCalledByTelephoneIsCalledNothing(String marked) {
        assertDeed(marked, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[s She] [q called] [c the police a disgrace].",
            "[s She] [q called] [c the police of Merrin a disgrace].",
            "[s She] [q called] [c him a liar].",
            "[s She] [q called] [c the plan shameful].",
            "[s She] [q called] [c for calm].",
            "[s She] [q called] [c the police] “[c lazy]”.",
            "[s She] [q thanked] [c the police after the crash].",
    })
    void whatSomebodyIsCalledIsSaid(String marked) {
        assertDeed(marked, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[s Halden] [q conceded] [c a penalty].",
            "[s Halden] [q conceded] [c two late goals in the second half].",
            "[s Fenn] [q was denied] [c entry].",
            "[s Fenn] was [q denied] [c entry].",
            "[s The dockers] were twice [q shown] [c the door].",
            "[s The ferry] [q is refused] [c a berth].",
    })
    void aGoalGivenAwayAndAnEntryDeniedAreNoWords(String marked) {
        assertDeed(marked, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[s Fenn] [q conceded] [c defeat].",
            "[s Fenn] [q conceded] [c that Halden had lost a goal].",
            "[s Fenn] [q claimed] [c a penalty].",
            "[s Fenn] [q denied] [c the charge].",
            "[s Fenn] has [q denied] [c entry].",
            "[s Fenn] [q was told] [c the truth].",
            "[s Fenn] was late and [q denied] [c the charge].",
    })
    void defeatAndAChargeAreConcededAndDeniedInWords(String marked) {
        assertDeed(marked, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[s The town] [q puts] [c guards on the quay].",
            "[s The strike] [q put] [c the harbour in a “state of sleep”].",
            "[s The board] [q is putting] [c the dockers under pressure].",
    })
    void whatIsPutSomewhereIsNotSaid(String marked) {
        assertDeed(marked, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[s Fenn] [q put] [c the cost at five crowns].",
            "[s Fenn] [q put] [c it plainly on Monday].",
            "[s Fenn] [q wants] [c guards on the quay].",
            "[s Fenn] [q put] “[c guards on the quay]”.",
    })
    void butACostMayBePutAtASum(String marked) {
        assertDeed(marked, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "It was the hall [s they] had [q wanted] [c to see].",
            "Merrin is a town [s she] [q hopes] [c to visit].",
    })
    void whatStandsBeforeTheClauseLeavesAGapInIt(String marked) {
        assertDeed(marked, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Last year [s they] [q promised] [c to leave].",
            "It was the hall [s they] had [q wanted] [c to see again].",
            "[s They] [q wanted] [c to leave].",
            "It was the hall that [s Dora Fenn] had [q wanted] [c to see].",
    })
    void aTimeBeforeTheClauseLeavesNone(String marked) {
        assertDeed(marked, false);
    }
}
