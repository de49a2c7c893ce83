package org.onrecord.extract.tag;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChoiceReasonTest {

    private static String reason(String marked, int proposals, double words) {
        LabelledText labelled = LabelledText.of(marked);
        Linker.Link link = new Linker(labelled.text(), labelled.spans()).link().getFirst();
        Candidate candidate = new Candidate(link, new ContentShaper(labelled.text()).shape(link.contents()), proposals);
        return new ChoiceReason(new TokenFacts(labelled.text(), Shipped.MODELS.lexicon()))
                .of(candidate, words, .8125, .5);
    }

    @Test
    void tellsHowOftenTheCueIsOneAndTheProbabilities() {
        assertThat(reason("[s Quinn] [q said] [c it rained].", 15, 3))
                .isEqualTo("“said” is nearly always a cue in news that people marked; in 4 of the tagger's 4 readings; "
                        + "its words speak for it; compared with what people marked in other articles, it is right with "
                        + "a probability of 0.81 and its borders are with 0.50");
    }

    @Test
    void tellsWhatSpeaksAgainstIt() {
        assertThat(reason("[s Quinn] [q said] [c it rained].", 16, -2)).contains("a likelier extent",
                "its words speak against it");
        assertThat(reason("[s Quinn] [q said] [c it rained].", 1, .2)).contains("in 1 of").doesNotContain("speak");
    }

    @Test
    void aQuotationMayHaveNoCue() {
        assertThat(reason("“[c It rained all night],” and so on.", 3, 0)).startsWith("no cue");
    }
}
