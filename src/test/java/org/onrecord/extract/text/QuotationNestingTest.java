package org.onrecord.extract.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extract.text.Quoted.assertQuoted;

/** Quotations within quotations are no quotations of their own. */
class QuotationNestingTest {

    @ParameterizedTest
    @CsvSource(delimiter = ' ', quoteCharacter = '`', value = {
            "“ ” ‘ ’", "“ ” ' '", "“ ” \" \"", "“ ” « »", "\" \" ' '", "\" \" ‘ ’", "\" \" “ ”", "‘ ’ “ ”", "' ' \" \"",
            "« » “ ”", "« » ‹ ›", "„ “ ‚ ‘", "» « › ‹", "“ ” “ ”", "« » « »", "„ ” „ ”"})
    void theOuterQuotationAloneCounts(String open, String close, String innerOpen, String innerClose) {
        String said = "He told me " + innerOpen + "never again" + innerClose + " and left,";
        assertQuoted(open + said + close + " Quinn said.", said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', quoteCharacter = '`', value = {
            "“ ” ‘ ’", "\" \" ' '", "‘ ’ “ ”", "' ' \" \"", "« » “ ”", "« » « »", "“ ” “ ”", "„ “ ‚ ‘"})
    void bothMayCloseTogether(String open, String close, String innerOpen, String innerClose) {
        String said = "He told me " + innerOpen + "never again." + innerClose;
        assertQuoted(open + said + close, said);
    }

    @Test
    void bothMayOpenTogether() {
        assertQuoted("“‘Never again’ is what he told me,” Quinn said.", "‘Never again’ is what he told me,");
        assertQuoted("\"'Never again' is what he told me,\" Quinn said.", "'Never again' is what he told me,");
        assertQuoted("‘“Never again” is what he told me,’ Quinn said.", "“Never again” is what he told me,");
    }

    @Test
    void aQuotationAfterANestedOneIsFound() {
        assertQuoted("“He said ‘no’ to me,” said Quinn. “Then he left.”", "He said ‘no’ to me,", "Then he left.");
    }

    @Test
    void aNestedQuotationThatIsNeverClosedDoesNotSwallowTheRest() {
        assertQuoted("“He said ‘no to me,” said Quinn. “Then he left.”", "He said ‘no to me,", "Then he left.");
        assertQuoted("\"He said 'no to me,\" said Quinn. \"Then he left.\"", "He said 'no to me,", "Then he left.");
    }

    @Test
    void aSecondOpeningMarkAfterAFullStopMeansTheFirstWasLeftOpen() {
        assertQuoted("“We go home. “They stay,” Quinn said. “All of them.”", "We go home.", "They stay,",
                "All of them.");
    }

    @Test
    void threeLevelsAreOneQuotation() {
        String said = "She said ‘he told me “never” twice’ and left,";
        assertQuoted("“" + said + "” Quinn said.", said);
    }

    @Test
    void endlessNestingOfOneStyleIsTakenForMarksLeftOpen() {
        String text = "“a “b “c “d “e “f “g";
        assertThat(Quoted.words(text)).containsExactly("a", "b", "c", "d", "e", "f", "g");
        assertThat(Quoted.in(text)).noneMatch(Quotation::closed);
    }

    @Test
    void apostrophesInsideDoNotDisturb() {
        assertQuoted("“It's the dockers' port and they're proud o' it,” Quinn said.",
                "It's the dockers' port and they're proud o' it,");
        assertQuoted("\"It's the dockers' port,\" said Quinn. \"Isn't it?\"", "It's the dockers' port,", "Isn't it?");
    }
}
