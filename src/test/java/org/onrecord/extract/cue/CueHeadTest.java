package org.onrecord.extract.cue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.model.SpeechAct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CueHeadTest {

    private static final CueClass SAY = new CueClass(SpeechAct.SAY, 0, CueClass.Kind.VERB, false);

    private static CueHead head(String marked) {
        CueFixture.Example example = CueFixture.example(marked);
        return CueFixture.CUES.head(example.text(), example.attribution()).orElseThrow();
    }

    @Test
    void aHeadHasWords() {
        assertThatThrownBy(() -> new CueHead(new TokenRange(3, 3), "", SAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new CueHead(new TokenRange(3, 4), "said", SAY).cueClass()).isEqualTo(SAY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            {s1|Fenn} {q1|SAID} {c1|it rained}.                              ~ said
            {s1|Fenn} {q1|went on to say} {c1|it rained}.                    ~ went on to say
            {s1|Fenn} {q1|is expected to announce} {c1|a sale}.              ~ announce
            {s1|Fenn} {q1|spoke out strongly against} {c1|a sale}.           ~ spoke out against
            {s1|Fenn} {q1|ruled firmly out} {c1|a sale}.                     ~ ruled out
            {s1|Fenn} {q1|expressed} concern that {c1|it rained}.            ~ expressed concern
            """)
    void thePhraseIsInLowerCaseWithoutAdverbs(String marked, String phrase) {
        assertThat(head(marked).phrase()).as(marked).isEqualTo(phrase);
    }

    @Test
    void itsTokensReachFromItsFirstToItsLastWord() {
        CueHead head = head("{s1|Fenn} {q1|spoke out strongly against} {c1|a sale}.");
        assertThat(head.tokens()).isEqualTo(new TokenRange(1, 5));
    }
}
