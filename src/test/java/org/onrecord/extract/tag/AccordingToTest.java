package org.onrecord.extract.tag;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.Seeded;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class AccordingToTest {

    /** Source and contents of a sentence that no reading has labelled. */
    private static String completed(String sentence) {
        TokenizedText text = Texts.analyze(sentence);
        byte[] labels = new byte[text.size()];
        new AccordingTo().complete(new Labelling(text, labels));
        LabelledSpans spans = LabelledSpans.of(labels);
        return words(text, spans.sources()) + words(text, spans.contents());
    }

    private static String words(TokenizedText text, List<TokenRange> ranges) {
        return ranges.stream().map(range -> Edges.trim(text, range)).map(range -> text.span(range).in(text.text()))
                .toList().toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            According to the police, two men were held.               | [the police][two men were held]
            According to Nell Quinn, the port is shut.                | [Nell Quinn][the port is shut]
            The tower was sold in May, according to court records.    | [court records][The tower was sold in May]
            The lamps, according to a report, burn all night.         | [a report][The lamps, burn all night]
            According to Nell Quinn, the mayor, 62 ships left.        | [Nell Quinn, the mayor][62 ships left]
            According to Nell Quinn, mayor of Halden, it rained.      | [Nell Quinn, mayor of Halden][it rained]
            According to Nell Quinn, dockers, clerks and cooks left.  | [Nell Quinn][dockers, clerks and cooks left]
            In the words of Nell Quinn, the port is dead.             | [Nell Quinn][the port is dead]
            """)
    void theFormulaNamesItsSource(String sentence, String parts) {
        assertThat(completed(sentence)).isEqualTo(parts);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "According to plan, the ship left.",
            "They sail according to the rules.",
            "According to whom?",
            "Two men were held.",
            "“According to me, it rains,” she sang.",
    })
    void otherUsesAreLeftAlone(String sentence) {
        assertThat(completed(sentence)).isEqualTo("[][]");
    }

    @Test
    void somebodyElsesSayingInsideIsKept() {
        LabelledText labelled = LabelledText.of("According to the Tide, [s Quinn] [q said] [c the port is shut].");
        byte[] labels = labelled.labels().clone();
        new AccordingTo().complete(new Labelling(labelled.text(), labels));
        assertThat(labels).isEqualTo(labelled.labels());
    }

    @Test
    void aNumberBehindTheCommaIsNoPartOfTheSource() {
        LabelledText labelled = LabelledText
                .of("According to [s a poll by Halden Data, 62 % of islanders] [q oppose] [c the toll].");
        byte[] labels = labelled.labels().clone();
        new AccordingTo().complete(new Labelling(labelled.text(), labels));
        assertThat(new LabelledText(labelled.text(), labels).links())
                .containsExactly("a poll by Halden Data | According to | 62 % of islanders oppose the toll.");
    }

    @Test
    void aContentThatWasFoundKeepsItsBorders() {
        LabelledText labelled = LabelledText.of("According to the Tide, [c the port] is shut.");
        new AccordingTo().complete(new Labelling(labelled.text(), labelled.labels()));
        assertThat(labelled.contents()).containsExactly("the port");
        assertThat(labelled.spans().cues()).hasSize(1);
    }

    @Test
    void labelsStayAsAChainAllows() {
        Seeded.check(200, random -> {
            String odd = OddTexts.random(random, 20) + " According to Quinn, it rained. " + OddTexts.random(random, 20);
            TokenizedText text = Texts.analyze(odd);
            byte[] labels = RandomLabels.of(random, text).labels();
            new AccordingTo().complete(new Labelling(text, labels));
            for (int t = 0; t < labels.length; t++) {
                Label before = t == 0 ? Label.OUTSIDE : Label.of(labels[t - 1]);
                assertThat(Label.of(labels[t]).mayFollow(before)).as(odd + " at " + t).isTrue();
            }
        });
    }
}
