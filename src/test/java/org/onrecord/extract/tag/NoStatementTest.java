package org.onrecord.extract.tag;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NoStatementTest {

    private static boolean isNone(String marked) {
        LabelledText labelled = LabelledText.of(marked);
        Linker.Link link = new Linker(labelled.text(), labelled.spans()).link().getFirst();
        Candidate candidate = new Candidate(link, new ContentShaper(labelled.text()).shape(link.contents()), 1);
        return NoStatement.is(labelled.text(), Shipped.MODELS.classes(), candidate);
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
}
