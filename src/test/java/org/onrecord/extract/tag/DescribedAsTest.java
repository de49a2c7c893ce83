package org.onrecord.extract.tag;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

import static org.assertj.core.api.Assertions.assertThat;

class DescribedAsTest {

    private static LabelledText completed(String marked) {
        LabelledText labelled = LabelledText.of(marked);
        new DescribedAs().complete(new Labelling(labelled.text(), labelled.labels()));
        return labelled;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mayor Orla Quist's description of the ferry as “a bargain” was bold. | Mayor Orla Quist | the ferry as “a bargain”
            Many heard her characterization of the plan as “a gift”.             | her              | the plan as “a gift”
            The chairman's praise of the crew as “heroes” was met with silence.  | The chairman     | the crew as “heroes”
            """)
    void ownerNounAndQuotationAreSourceCueAndContent(String sentence, String source, String content) {
        LabelledText text = completed(sentence);
        assertThat(text.sources()).containsExactly(source);
        assertThat(text.cues()).hasSize(1);
        assertThat(text.contents()).containsExactly(content);
    }

    @Test
    void whatItHangsOnEndsBeforeIt() {
        LabelledText text = completed(
                "[s Berg] [q said] [c the port would stay open, despite Quist's description of it as “a ruin”].");
        assertThat(text.contents()).containsExactly("the port would stay open", "it as “a ruin”");
        assertThat(text.sources()).containsExactly("Berg", "Quist");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "A description of the ferry as “a bargain” was bold.",
            "Quist's description of the ferry was “a bargain”.",
            "Quist's description of the ferry was bold.",
            "Quist's house of glass as “a bargain” was bold.",
            "“Quist's description of the ferry as ‘a bargain’ was bold.”"})
    void otherPhrasesAreLeftAlone(String sentence) {
        assertThat(completed(sentence).labels()).as(sentence).containsOnly((byte) Label.OUTSIDE.ordinal());
    }

    private static Candidate candidate(TokenizedText text, String content, String cue) {
        TokenRange words = range(text, content);
        Linker.Link link = new Linker.Link(List.of(words), Optional.of(range(text, cue)), Optional.empty());
        return new Candidate(link, new ContentShaper(text).shape(link.contents()), 1);
    }

    private static TokenRange range(TokenizedText text, String words) {
        int start = text.text().indexOf(words);
        return text.tokens(new org.onrecord.model.Span(start, start + words.length()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the port would stay open                                               | said        | false
            the port would stay open, despite Quist's description of it as “a ruin” | said        | true
            it as “a ruin”                                                         | description | false
            it as “a ruin” of course                                               | description | true
            “a ruin”                                                               | description | true
            """)
    void otherBordersContradictIt(String content, String cue, boolean contradicts) {
        TokenizedText text = LabelledText
                .of("Berg said the port would stay open, despite Quist's description of it as “a ruin” of course.")
                .text();
        assertThat(new DescribedAs().contradicts(text, candidate(text, content, cue))).as(content)
                .isEqualTo(contradicts);
    }
}
