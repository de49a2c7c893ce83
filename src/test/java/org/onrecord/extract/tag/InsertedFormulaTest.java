package org.onrecord.extract.tag;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class InsertedFormulaTest {

    private static final FakeLexicon LEXICON = new FakeLexicon(
            Set.of("said", "added", "maintains", "points", "argued"));

    private static LabelledText completed(String marked) {
        return LabelledText.of(marked).completedBy(new InsertedFormula(LEXICON));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            The crossing, he maintains, is older than the church. ~ he | maintains | The crossing + is older than the church
            Silence, she points out, does not pay the crew.       ~ she | points out | Silence + does not pay the crew
            The real test, Dora Fenn added, will come in spring.  ~ Dora Fenn | added | The real test + will come in spring
            A rise of 6 percent, the owner argued, would cost it. ~ the owner | argued | A rise of 6 percent + would cost it
            The tall ships, said Dora Fenn, have left the quay.   ~ Dora Fenn | said | The tall ships + have left the quay
            The old quay, said the mayor, will close.             ~ the mayor | said | The old quay + will close
            The crossing, he said, is older than the church.      ~ he | said | The crossing + is older than the church
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
            "The ferry was late and, Fenn said, was full of dockers.",
            "The ferry that, Fenn said, was late has sunk.",
            "The old quay, said again, will close.",
            "The old quay, sold the mayor, will close.",
            "The old quay, said mayors, will close.",
            "“The old quay”, said the mayor, “will close”.",
            "“The old quay, said the mayor, will close.”",
    })
    void nothingElseIsTakenForOne(String sentence) {
        assertThat(completed(sentence).links()).as(sentence).isEmpty();
    }

    @Test
    void whatTheTaggerFoundBehindItStaysWhenItHasASpeaker() {
        assertThat(completed("The crossing, he said, is old, and [s Reyle] [q added] [c it was late].").links())
                .containsExactly("he | said | The crossing", "Reyle | added | it was late");
        assertThat(completed("The crossing, he said, is old, but [q added] [c weight].").links())
                .containsExactly("he | said | The crossing + is old, but added weight");
    }

    private static boolean isWhole(String marked) {
        LabelledText labelled = LabelledText.of(marked);
        return new InsertedFormula(LEXICON).isWhole(labelled.text(), labelled.candidate());
    }

    @Test
    void aCandidateIsThePatternWithBothHalves() {
        assertThat(isWhole("[c The crossing], [s he] [q said], [c is older than the church].")).isTrue();
        assertThat(isWhole("[c The crossing], [q said] [s the mayor], [c is older than the church].")).isTrue();
        assertThat(isWhole("[c The crossing], [s he] [q said], [c is older] than the church.")).isFalse();
        assertThat(isWhole("The [c crossing], [s he] [q said], [c is older than the church].")).isFalse();
        assertThat(isWhole("The crossing, [s he] [q said], [c is older than the church].")).isFalse();
        assertThat(isWhole("[c The crossing and], [s he] [q said], [c is older than the church].")).isFalse();
    }
}
