package org.onrecord.extract.tag;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AnothersQuotationTest {

    private static final CueLexicon LEXICON = Shipped.MODELS.lexicon();

    private static boolean holdsAnothers(String marked) {
        LabelledText text = LabelledText.of(marked);
        Linker.Link link = new Linker.Link(text.spans().contents(), text.spans().cues().stream().findFirst(),
                Optional.empty());
        return AnothersQuotation.isIn(text.text(), LEXICON,
                new Candidate(link, new ContentShaper(text.text()).shape(link.contents()), 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[s Fenn] [q said] [c it was safe, but “we laughed,”] said Tomas Reyle.",
            "When [s Fenn] [q said] [c it was safe, “we laughed,”] said Tomas Reyle.",
            "[s Fenn] [q said] it was safe, and “[c we laughed,]” said Tomas Reyle.",
    })
    void aQuotationWithItsOwnSpeakerBehindItIsNotTheFirstSpeakers(String marked) {
        assertThat(holdsAnothers(marked)).as(marked).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[s Fenn] [q called] [c it “a bad joke,”] said Tomas Reyle.",
            "[s Fenn] [q said], “[c we laughed].”",
            "[s Fenn] [q said] [c it was safe, but “we laughed”].",
            "“[c We laughed],” [q said] [s Tomas Reyle].",
            "[s Fenn] [q said] [c it was “a joke,” and left].",
    })
    void allOthersAre(String marked) {
        assertThat(holdsAnothers(marked)).as(marked).isFalse();
    }

    @Test
    void withoutACueNobodySpokeBefore() {
        LabelledText text = LabelledText.of("It was safe, but “[c we laughed],” said Tomas Reyle.");
        Linker.Link link = new Linker.Link(text.spans().contents(), Optional.empty(), Optional.empty());
        assertThat(AnothersQuotation.isIn(text.text(), LEXICON,
                new Candidate(link, new ContentShaper(text.text()).shape(link.contents()), 1))).isFalse();
    }
}
