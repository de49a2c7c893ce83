package org.onrecord.extract.tag;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NotYetSaidTest {

    private static boolean isNone(String marked) {
        LabelledText labelled = LabelledText.of(marked);
        return NotYetSaid.is(labelled.text(), labelled.candidate());
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
