package org.onrecord.extract.tag;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RefusalTest {

    private static LabelledText completed(String marked) {
        LabelledText labelled = LabelledText.of(marked);
        byte[] labels = labelled.labels().clone();
        new Refusal().complete(new Labelling(labelled.text(), labels));
        return new LabelledText(labelled.text(), labels);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            [s Fenn] [q declined to comment on] [c whether it was sold].      ~ Fenn | declined | to comment
            [s Fenn] [q has refused to comment] on [c the sale].              ~ Fenn | has refused | to comment
            [s Fenn] [q declined] [c to comment] on the sale.                 ~ Fenn | declined | to comment
            [s Fenn] [q declined to say] [c whether it was sold].             ~ Fenn | declined to say | whether it was sold
            [s Fenn] [q declined to answer].                                  ~ -
            """)
    void aRefusalToCommentIsAllThatIsSaid(String marked, String link) {
        assertThat(completed(marked).links().stream().findFirst().orElse("-")).as(marked).isEqualTo(link);
    }

    private static boolean isWhole(String marked) {
        LabelledText labelled = LabelledText.of(marked);
        Linker.Link link = new Linker(labelled.text(), labelled.spans()).link().getFirst();
        return new Refusal().isWhole(labelled.text(),
                new Candidate(link, new ContentShaper(labelled.text()).shape(link.contents()), 1));
    }

    @Test
    void theFormulaWithItsSpeakerIsThePattern() {
        assertThat(isWhole("[s Fenn] [q declined] [c to comment].")).isTrue();
        assertThat(isWhole("[q Declined] [c to comment].")).isFalse();
        assertThat(isWhole("[s Fenn] [q began] [c to comment].")).isFalse();
    }
}
