package org.onrecord.extract.tag;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NoStatementTest {

    private static boolean isNone(String marked) {
        LabelledText labelled = LabelledText.of(marked);
        return NoStatement.is(labelled.text(), Shipped.MODELS.classes(), labelled.candidate());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[s Dora Fenn] is late, and [s she] [q knows] [c it].",
            "[s Fenn] laughs when [s I] [q repeat] [c this].",
            "[q Asked] [c whether she would go], Fenn said no.",
            "[q When asked] [c if the quay would close], Fenn left.",
            "Asked whether [s she] [q would concede] [c if she lost], Fenn said no.",
            "[q Pressed] [c about the sale], Fenn left.",
    })
    void aPronounAloneAndAQuestionOfNobodyTellNothing(String marked) {
        assertThat(isNone(marked)).as(marked).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[s Both sides] [q denied] [c it].",
            "[s A spokesman] [q rejected] [c this].",
            "[s Fenn] [q said] “[c this]”.",
            "[s Fenn] [q said] [c it rained].",
            "[s Reyle] [q asked] [c whether she would go].",
            "[q Asked] by [s Reyle] [c whether she would go], Fenn said no.",
            "[q Asked], “[c Will you go]?”, Fenn left.",
    })
    void whatSomebodyDeniesSaysOrAsksDoes(String marked) {
        assertThat(isNone(marked)).as(marked).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[s Dockers] started a [q petition] [c which now has many names].",
            "[s Fenn] saw the [q claimant] [c who had lost].",
            "[s Fenn] saw the [q author] [c whose book had sold].",
    })
    void whatIsToldOfANounIsNotWhatItSays(String marked) {
        assertThat(isNone(marked)).as(marked).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[s Fenn] [q asked] [c who had lost].",
            "[s Fenn] made the [q claim] [c that it had rained].",
            "[s Fenn] started a [q petition] “[c which now has many names]”.",
            "[s Fenn] [q said] of the petition: [c who had lost].",
    })
    void aQuestionOrAThatClauseIs(String marked) {
        assertThat(isNone(marked)).as(marked).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[s We] [q might call] [c it a farce].",
            "[s One] [q could say] [c that the quay is lost].",
            "[s You] [q can argue] [c the toll is fair].",
            "[s I] [q may add] [c it rained], [c and it snowed].",
    })
    void whatAnybodyMightSayNobodyDoes(String marked) {
        assertThat(isNone(marked)).as(marked).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[s We] [q call] [c it a farce].",
            "[s Dora Fenn] [q might call] [c it a farce].",
            "[s They] [q could say] [c that the quay is lost].",
            "[s One docker] [q could say] [c that the quay is lost].",
            "[s We] [q might call] [c it] “[c a farce]”.",
            "[s Fenn] [q said]: “[s we] [q might call] [c it a farce]”.",
    })
    void whatSomebodySaysOrMightSayIsOne(String marked) {
        assertThat(isNone(marked)).as(marked).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[s People] were asked to draw and [q suggest] [c a flag for the town].",
            "[s Dora Fenn] wanted to stand up and [q explain] [c the delay].",
    })
    void theSecondOfTwoInfinitivesIsYetToBeSaid(String marked) {
        assertThat(isNone(marked)).as(marked).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[s People] were asked to draw and [q suggested] [c a flag for the town].",
            "[s Dora Fenn] wanted to stand up and [q said] [c it was late].",
            "[s Dora Fenn] walked to the hall and [q demand] [c a vote].",
            "[s Dora Fenn] stood up and [q explain] [c the delay].",
            "[s They] wanted to vote, but [s Fenn] and [s Quist] [q demand] [c a delay].",
    })
    void aPastBehindAndWasSaid(String marked) {
        assertThat(isNone(marked)).as(marked).isFalse();
    }
}
