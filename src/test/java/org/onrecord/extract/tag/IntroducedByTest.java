package org.onrecord.extract.tag;

import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class IntroducedByTest {

    private static final FakeLexicon LEXICON = new FakeLexicon(Set.of("said", "added", "warned"));

    private static LabelledText completed(String marked) {
        LabelledText labelled = LabelledText.of(marked);
        byte[] labels = labelled.labels().clone();
        new IntroducedBy(LEXICON).complete(new Labelling(labelled.text(), labels));
        return new LabelledText(labelled.text(), labels);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            The text states: “The quay is lost.”              ~ The text | states | “The quay is lost.”
            The mayor of Merrin added: “It is late.”          ~ The mayor of Merrin | added | “It is late.”
            A sign on the gate has long read: “No ships.”     ~ A sign on the gate | has long read | “No ships.”
            """)
    void allBeforeTheVerbIsWhoSpeaks(String sentence, String link) {
        assertThat(completed(sentence).links()).as(sentence).containsExactly(link);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The warning read by the mayor: “It is late.”",
            "Fenn rose and said: “It is late.”",
            "“It is late.”",
            "Her said: “It is late.”",
            "Said: “It is late.”",
            "The mayor said it was late.",
    })
    void nothingElseIsTakenForOne(String sentence) {
        assertThat(completed(sentence).cues()).as(sentence).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = "[s Fenn] [q backed] a plan. The text states: “[c The quay is lost.]”")
    void theCueOfTheSentenceBeforeDoesNotCount(String marked) {
        assertThat(completed(marked).links()).containsExactly("The text | states | “The quay is lost.”");
    }
}
