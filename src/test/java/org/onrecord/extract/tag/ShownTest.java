package org.onrecord.extract.tag;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ShownTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            The results show the town had shrunk last year.          ~ The results | show | the town had shrunk last year
            Records from the harbour show that the ferry was sold.   ~ Records from the harbour | show | that the ferry was sold
            A study by Orla Quist found the river had risen.         ~ A study by Orla Quist | found | the river had risen
            The figures clearly suggest that prices will fall.       ~ The figures | suggest | that prices will fall
            The audit of the Merrin mill revealed two boats were missing. ~ The audit of the Merrin mill | revealed | two boats were missing
            The first tests indicate she was ill.                    ~ The first tests | indicate | she was ill
            """)
    void figuresStandForWhoGatheredThem(String sentence, String link) {
        assertThat(LabelledText.of(sentence).completedBy(new Shown()).links()).as(sentence).containsExactly(link);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The photographs show the town had shrunk last year.",
            "Dora Fenn found the ferry was gone.",
            "The results show a steep decline.",
            "The results show damage caused by frost in the orchards.",
            "The results please the board, which left.",
            "The results, which were late, show.",
            "The results show in May the town had shrunk.",
            "“The results show the town had shrunk last year.”",
            "The painter of the report found the ferry was gone.",
    })
    void otherThingsAndWhatHasNoVerbOfItsOwnAreLeftAlone(String sentence) {
        assertThat(LabelledText.of(sentence).completedBy(new Shown()).links()).as(sentence).isEmpty();
    }

    @Test
    void aThingThatTheTaggerFoundBecomesAClause() {
        assertThat(
                LabelledText.of("[s The results] [q show] [c the town] had shrunk last year.").completedBy(new Shown())
                        .links())
                .containsExactly("The results | show | the town had shrunk last year");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The results [q show] [c the town had shrunk] last year.",
            "The results show the town had shrunk, [s Fenn] [q said].",
    })
    void whatTheTaggerFoundStays(String marked) {
        LabelledText labelled = LabelledText.of(marked);
        assertThat(labelled.completedBy(new Shown()).labels()).as(marked).isEqualTo(labelled.labels());
    }

    private static boolean isWhole(String marked) {
        LabelledText labelled = LabelledText.of(marked);
        return new Shown().isWhole(labelled.text(), labelled.candidate());
    }

    @Test
    void aCandidateIsThePatternWithAllOfTheClause() {
        assertThat(isWhole("[s The results] [q show] [c the town had shrunk last year].")).isTrue();
        assertThat(isWhole("[s The results] [q show] [c the town had shrunk] last year.")).isFalse();
        assertThat(isWhole("[s The photographs] [q show] [c the town had shrunk last year].")).isFalse();
        assertThat(isWhole("[s Fenn] [q said] [c the town had shrunk last year].")).isFalse();
    }
}
