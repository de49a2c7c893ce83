package org.onrecord.extract.tag;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HeadlineColonTest {

    private static final HeadlineColon HEADLINE = new HeadlineColon(new FakeLexicon(Set.of("said", "says")));
    private static final String BELOW = "\nThe mill in Merrin was sold in May, Dora Fenn said. It rained.";

    private static LabelledText completed(String marked) {
        return LabelledText.of(marked).completedBy(HEADLINE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Fenn: Mill will close                   ~ Fenn ~ Mill will close
            Dora Fenn: Mill will close              ~ Dora Fenn ~ Mill will close
            Poll: Most oppose the toll              ~ Poll ~ Most oppose the toll
            Police: Two men have left Vellmouth     ~ Police ~ Two men have left Vellmouth
            Fenn: 'No mill, no town'                ~ Fenn ~ 'No mill, no town'
            """)
    void whoStandsBeforeTheColonSaysTheRest(String headline, String source, String content) {
        LabelledText text = completed(headline + BELOW);
        assertThat(text.sources()).containsExactly(source);
        assertThat(text.cues()).containsExactly(":");
        assertThat(text.contents()).containsExactly(content);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Mill fire: Two men have left",
            "Merrin: Mill will close",
            "Quist: Mill will close",
            "dora Fenn: Mill will close",
            "Fenn: Mill news",
            "Fenn: The old mill of Merrin",
            "Fenn: Mill will close.",
            "The five brothers of Dora Fenn: Mill will close",
            "Mill will close",
            ": Mill will close",
            "Fenn:",
    })
    void aTopicOrAStrangerSaysNothing(String headline) {
        assertThat(completed(headline + BELOW).labels()).as(headline).containsOnly((byte) Label.OUTSIDE.ordinal());
    }

    @Test
    void aHeadlineAloneSaysNothing() {
        assertThat(completed("Poll: Most oppose the toll").spans().cues()).isEmpty();
    }

    @Test
    void whatTheTaggerFoundInTheHeadlineIsReplaced() {
        assertThat(completed("[s Fenn: Mill] [q will close] [c soon]" + BELOW).links())
                .containsExactly("Fenn | : | Mill will close soon");
    }

    @Test
    void aLineFurtherDownIsNoHeadline() {
        assertThat(completed("Mill will close\nDora Fenn said so.\nPoll: Most oppose the toll").spans().cues())
                .isEmpty();
    }

    private static Candidate candidate(String marked) {
        return LabelledText.of(marked).candidate();
    }

    @Test
    void aCandidateInTheHeadlineIsThePatternWholeOrContradictsIt() {
        String whole = "[s Fenn][q :] [c Mill will close]" + BELOW;
        String cut = "[s Fenn][q :] [c Mill] will close" + BELOW;
        String below = "Fenn: Mill will close\nThe mill was sold, Dora Fenn said. [s Reyle] [q said] [c it rained].";
        assertThat(HEADLINE.isWhole(LabelledText.of(whole).text(), candidate(whole))).isTrue();
        assertThat(HEADLINE.contradicts(LabelledText.of(whole).text(), candidate(whole))).isFalse();
        assertThat(HEADLINE.isWhole(LabelledText.of(cut).text(), candidate(cut))).isFalse();
        assertThat(HEADLINE.contradicts(LabelledText.of(cut).text(), candidate(cut))).isTrue();
        assertThat(HEADLINE.isWhole(LabelledText.of(below).text(), candidate(below))).isFalse();
        assertThat(HEADLINE.contradicts(LabelledText.of(below).text(), candidate(below))).isFalse();
    }
}
