package org.onrecord.extract.tag;

import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class InsertedFormulaTest {

    private static final FakeLexicon LEXICON = new FakeLexicon(
            Set.of("said", "added", "maintains", "points", "argued"));

    private static LabelledText completed(String marked) {
        LabelledText labelled = LabelledText.of(marked);
        byte[] labels = labelled.labels().clone();
        new InsertedFormula(LEXICON).complete(new Labelling(labelled.text(), labels));
        return new LabelledText(labelled.text(), labels);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            The crossing, he maintains, is older than the church. ~ he | maintains | The crossing + is older than the church
            Silence, she points out, does not pay the crew.       ~ she | points out | Silence + does not pay the crew
            The real test, Dora Fenn added, will come in spring.  ~ Dora Fenn | added | The real test + will come in spring
            A rise of 6 percent, the owner argued, would cost it. ~ the owner | argued | A rise of 6 percent + would cost it
            """)
    void aFormulaBetweenSubjectAndVerbIsFound(String sentence, String link) {
        assertThat(completed(sentence).links()).as(sentence).containsExactly(link);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The mayor, who said nothing, will go.",
            "In June, she said, the house was sold.",
            "The mayor, as Fenn said, will go.",
            "The board, the mayor and Fenn said, agreeing.",
            "The mayor, Dora Fenn, will go.",
            "The crossing, he maintains",
    })
    void nothingElseIsTakenForOne(String sentence) {
        assertThat(completed(sentence).links()).as(sentence).isEmpty();
    }
}
