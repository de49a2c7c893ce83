package org.onrecord.extract.tag;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** The formula where no comma sets it off, with an apposition, and in a relative clause. */
class AccordingToReaderTest {

    private static String read(String sentence) {
        TokenizedText text = Texts.analyze(sentence);
        return AccordingToReader.read(text, text.sentences().getFirst())
                .map(formula -> text.span(formula.source()).in(sentence) + " "
                        + Texts.words(text, formula.clauses()))
                .orElse("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The mill will close according to the mayor.            | the mayor [The mill will close]
            The mill will close according to Dora Fenn.            | Dora Fenn [The mill will close]
            A third of all boats leak according to a new survey.   | a new survey [A third of all boats leak]
            The mill will close according to Dora Fenn, the mayor. | Dora Fenn, the mayor [The mill will close]
            The mill will close, according to Dora Fenn, mayor of Merrin. | Dora Fenn, mayor of Merrin [The mill will close]
            The mill will close in the words of the mayor.         | the mayor [The mill will close]
            """)
    void atTheEndItNeedsNoComma(String sentence, String parts) {
        assertThat(read(sentence)).as(sentence).isEqualTo(parts);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The beds are set out according to the rules.",
            "The boats are sorted according to size.",
            "They pay the toll according to income.",
            "The work goes on according to the old plan.",
            "They sail or stay according to the weather.",
            "The ferry sails according to them.",
            "They sail according to the mayor and stay.",
            "It closes according to “Fenn”.",
            "“The mill will close according to the mayor.”",
            "According to the mayor.",
    })
    void howSomethingIsDoneIsNobodysWord(String sentence) {
        assertThat(read(sentence)).as(sentence).isEqualTo("-");
    }

    @Test
    void behindACommaARuleIsASource() {
        assertThat(read("The beds are set out late, according to the rules."))
                .isEqualTo("the rules [The beds are set out late]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They left the boats which, according to Dora Fenn, leak at night. | Dora Fenn [leak at night.]
            They met a man who, according to the mayor, had sold the ferry.   | the mayor [had sold the ferry.]
            They left the boats, which leak, according to Dora Fenn.          | Dora Fenn [They left the boats, which leak]
            """)
    void inARelativeClauseItTellsOfThatAlone(String sentence, String parts) {
        assertThat(read(sentence)).as(sentence).isEqualTo(parts);
    }

    private static boolean isWhole(String marked) {
        LabelledText labelled = LabelledText.of(marked);
        return new AccordingTo().isWhole(labelled.text(), labelled.candidate());
    }

    private static boolean contradicts(String marked) {
        LabelledText labelled = LabelledText.of(marked);
        return new AccordingTo().contradicts(labelled.text(), labelled.candidate());
    }

    @Test
    void aCandidateIsThePatternWithAllOfTheRest() {
        assertThat(isWhole("[c The mill will close], [q according to] [s the mayor].")).isTrue();
        assertThat(isWhole("[c The mill will close] [q according to] [s the mayor].")).isTrue();
        assertThat(isWhole("[c The mill], [q according to] [s the mayor], [c will close].")).isTrue();
        assertThat(isWhole("The mill [c will close], [q according to] [s the mayor].")).isFalse();
        assertThat(isWhole("[c The mill], [q according to] [s the mayor], will close.")).isFalse();
        assertThat(isWhole("[c The mill will close], [q according to] the [s mayor].")).isFalse();
        assertThat(isWhole("[c The beds are set out] [q according to] [s the rules].")).isFalse();
        assertThat(isWhole("“[c The mill will close].”")).isFalse();
    }

    @Test
    void whatStandsBeforeARelativeClauseContradictsIt() {
        assertThat(contradicts("[c They left the boats] which, [q according to] [s Dora Fenn], leak at night."))
                .isTrue();
        assertThat(contradicts("They left the boats which, [q according to] [s Dora Fenn], [c leak at night]."))
                .isFalse();
        assertThat(contradicts("[c They left the boats], [q according to] [s Dora Fenn].")).isFalse();
    }

    @Test
    void theLabelsBeforeARelativeClauseAreCleared() {
        LabelledText completed = LabelledText
                .of("[c They left the boats which], according to Dora Fenn, leak at night.")
                .completedBy(new AccordingTo());
        assertThat(completed.links()).containsExactly("Dora Fenn | according to | leak at night.");
    }
}
