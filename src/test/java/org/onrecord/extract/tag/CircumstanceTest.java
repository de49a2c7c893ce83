package org.onrecord.extract.tag;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CircumstanceTest {

    private static boolean is(String marked) {
        LabelledText labelled = LabelledText.of(marked);
        Linker.Link link = new Linker(labelled.text(), labelled.spans()).link().getFirst();
        Candidate candidate = new Candidate(link, new ContentShaper(labelled.text()).shape(link.contents()), 1);
        return Circumstance.is(labelled.text(), candidate);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "“We go,” [s Quinn] [q said] [c as she left the hall].",
            "“We go,” [s Quinn] [q said] [c while her son waited].",
            "“We go,” [s she] [q added] [c before the lamps went out].",
            "“We go,” [s Quinn] [q said] [c after the vote was over].",
    })
    void whatHappenedMeanwhileWasNotSaid(String marked) {
        assertThat(is(marked)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[s Quinn] [q said] [c the hall was empty].",
            "[s Quinn] [q described] [c the hall as empty].",
            "[s Quinn] [q was described as] [c a friend of the port].",
            "[s Quinn] [q said] [c after years of waiting, the hall was empty].",
            "[s Quinn] [q asked] [c when the hall would open].",
            "[s Quinn] [q said] “[c As we left, the hall was empty].”",
            "[c As she left the hall], [s Quinn] [q said].",
    })
    void whatWasSaidIsKept(String marked) {
        assertThat(is(marked)).isFalse();
    }
}
