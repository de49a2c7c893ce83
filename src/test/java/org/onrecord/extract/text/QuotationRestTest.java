package org.onrecord.extract.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extract.text.Quoted.assertQuoted;

/** A quotation left open that goes on in the next paragraph without a mark of its own. */
class QuotationRestTest {

    @ParameterizedTest
    @CsvSource(delimiter = ' ', quoteCharacter = '`', value = {"“ ”", "\" \"", "« »", "» «", "„ “", "„ ”"})
    void theFirstMarkOfTheNextParagraphClosesIt(String open, String close) {
        String text = "Quinn said: " + open + "We go.\nWe stay away." + close + " Then she left.";
        assertQuoted(text, "We go.", "We stay away.");
        assertThat(Quoted.withMarks(text)).containsExactly(open + "We go.", "We stay away." + close);
        assertThat(Quoted.in(text)).extracting(Quotation::closed).containsExactly(false, true);
        assertThat(Quoted.in(text)).extracting(Quotation::resumes).containsExactly(false, true);
    }

    @Test
    void whatFollowsInTheParagraphIsReadAsEver() {
        String text = "“We go.\nWe stay away,” Quinn said. “For good.”";
        assertQuoted(text, "We go.", "We stay away,", "For good.");
        assertThat(Quoted.in(text)).extracting(Quotation::resumes).containsExactly(false, true, false);
    }

    @Test
    void apostrophesOnTheWayAreNoMarks() {
        assertQuoted("“We go.\nWe don't stay at Quinn’s house.” She left.", "We go.",
                "We don't stay at Quinn’s house.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The rain fell. “No,” said Voss.",
            "The rain fell.",
            "The rain fell for «days» on end.”",
            "The rain fell. ”No",
            "The rain fell 12\" deep.",
            "The rain fell on the 12 ” pipes.",
            "”",
    })
    void aParagraphWhoseFirstMarkDoesNotCloseIsTheReporters(String next) {
        String text = "Quinn said: “We go.\n" + next;
        assertThat(Quoted.words(text)).as(text).startsWith("We go.")
                .noneMatch(words -> words.startsWith("The rain"));
        assertThat(Quoted.in(text)).as(text).noneMatch(Quotation::resumes);
    }

    @Test
    void itReachesNoFartherThanTheNextParagraph() {
        assertThat(Quoted.words("Quinn said: “We go.\nThe rain fell.\nVoss left.”")).containsExactly("We go.");
    }

    @Test
    void aClosedQuotationHasNoRest() {
        assertThat(Quoted.words("Quinn said: “We go.”\nThe rain fell.” Voss left.")).containsExactly("We go.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', quoteCharacter = '`', value = {"‘ ’", "' '", "‹ ›"})
    void aSingleMarkLeavesNoRest(String open, String close) {
        String text = "Quinn said: " + open + "We go.\nWe stay away." + close + " Then she left.";
        assertThat(Quoted.words(text)).as(text).noneMatch(words -> words.startsWith("We stay"));
    }
}
