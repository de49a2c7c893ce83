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
            "A docker [s who] [q asked] [c not to be named].",
            "A docker spoke [q on condition of] [c anonymity].",
            "A docker [s who] [q asked] [c to remain anonymous].",
            "[s Both towns] [q claimed] [c them since 1960].",
    })
    void whyNobodyIsNamedAndThingsAloneTellNothing(String marked) {
        assertThat(isNone(marked)).as(marked).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[s A docker] [q asked] [c not to be moved].",
            "[s Fenn] [q asked] [c to remain mayor].",
            "[s Fenn] [q believed] [c him in the right when he had paid].",
    })
    void otherWishesDo(String marked) {
        assertThat(isNone(marked)).as(marked).isFalse();
    }
}
