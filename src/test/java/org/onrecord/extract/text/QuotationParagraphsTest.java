package org.onrecord.extract.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extract.text.Quoted.assertNothingQuoted;
import static org.onrecord.extract.text.Quoted.assertQuoted;

/** Quotations of several paragraphs, and those that nobody closed. */
class QuotationParagraphsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ' ', quoteCharacter = '`', value = {
            "“ ”", "\" \"", "« »", "‹ ›", "„ “", "„ ”", "‘ ’", "' '", "» «"})
    void aQuotationOfSeveralParagraphsIsTakenUpByEach(String open, String close) {
        String text = open + "One.\n" + open + "Two.\n" + open + "Three." + close + " Quinn left.";
        assertQuoted(text, "One.", "Two.", "Three.");
        assertThat(Quoted.in(text)).extracting(Quotation::closed).containsExactly(false, false, true);
        assertThat(Quoted.in(text)).extracting(Quotation::resumes).containsExactly(false, true, true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', quoteCharacter = '`', value = {"“ ”", "\" \"", "« »", "‘ ’", "' '"})
    void itMayBeginAfterTheSpeaker(String open, String close) {
        String text = "Quinn said: " + open + "One.\n" + open + "Two." + close;
        assertQuoted(text, "One.", "Two.");
        assertThat(Quoted.in(text).getLast().resumes()).isTrue();
    }

    @Test
    void blankLinesBetweenItsParagraphsChangeNothing() {
        String text = "“One.\r\n\r\n \t\r\n“Two.”";
        assertQuoted(text, "One.", "Two.");
        assertThat(Quoted.in(text).getLast().resumes()).isTrue();
    }

    @Test
    void aClosedQuotationIsNotTakenUp() {
        String text = "“One.”\n“Two.”";
        assertThat(Quoted.in(text)).extracting(Quotation::resumes).containsExactly(false, false);
    }

    @Test
    void aParagraphOfTheReporterEndsTheQuotation() {
        String text = "“One.\nThe rain fell.\n“Two.”";
        assertQuoted(text, "One.", "Two.");
        assertThat(Quoted.in(text)).extracting(Quotation::resumes).containsExactly(false, false);
    }

    @Test
    void onlyTheSameStyleTakesItUp() {
        String text = "“One.\n\"Two.\"";
        assertQuoted(text, "One.", "Two.");
        assertThat(Quoted.in(text).getLast().resumes()).isFalse();
    }

    @Test
    void onlyTheFirstQuotationOfAParagraphResumes() {
        String text = "“One.\n“Two,” Quinn said. “Three.”";
        assertThat(Quoted.in(text)).extracting(Quotation::resumes).containsExactly(false, true, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "\"", "«", "„", "‹"})
    void anUnclosedMarkEndsWithItsParagraph(String mark) {
        String text = "Quinn said: " + mark + "We go home.\nThe rain fell.";
        assertQuoted(text, "We go home.");
        assertThat(Quoted.in(text).getFirst().closed()).isFalse();
        assertThat(Quoted.in(text).getFirst().outer().in(text)).isEqualTo(mark + "We go home.");
    }

    @Test
    void anUnclosedMarkEndsBeforeTheNextOneOpens() {
        assertQuoted("“We go. “Home,” Quinn said.", "We go.", "Home,");
        assertQuoted("\"We go. \"Home,\" Quinn said.", "We go.", "Home,");
    }

    @Test
    void anUnclosedSingleMarkIsAnApostrophe() {
        assertNothingQuoted("Quinn said: 'We go home.\nThe rain fell.");
        assertNothingQuoted("‘We go home.\nThe rain fell.");
    }

    @Test
    void anApostropheBeforeAQuotedParagraphOpensNothing() {
        assertQuoted("They met in the 'hood.\n'No,' Quinn said.", "No,");
        assertQuoted("They sailed at five, 'neath the bridge.\n'No,' Quinn said.", "No,");
    }

    @Test
    void aMarkAtTheEndOfAParagraphOpensNothing() {
        assertNothingQuoted("Quinn left. “\nThe rain fell.");
        assertNothingQuoted("Quinn left. \"\nThe rain fell.");
        assertNothingQuoted("Quinn left. '\nThe rain fell.");
    }

    @Test
    void aMissingMarkHarmsItsOwnParagraphAlone() {
        String text = "“We go, Quinn said.\n“They stay,” Voss said.\n“So do I,” said Reyle.";
        assertThat(Quoted.words(text)).endsWith("They stay,", "So do I,");
    }
}
