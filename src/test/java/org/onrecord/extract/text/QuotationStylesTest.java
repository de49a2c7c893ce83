package org.onrecord.extract.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.extract.text.Quoted.assertNothingQuoted;
import static org.onrecord.extract.text.Quoted.assertQuoted;

class QuotationStylesTest {

    /** Every pair of marks, the opening and the closing one. */
    @ParameterizedTest
    @CsvSource(delimiter = ' ', quoteCharacter = '`', value = {
            "“ ”", "\" \"", "‘ ’", "' '", "« »", "» «", "‹ ›", "„ “", "„ ”", "„ \"", "‚ ‘", "‚ ’"})
    void everyStyleIsPaired(String open, String close) {
        String text = "She said " + open + "we go home" + close + " and left.";
        assertQuoted(text, "we go home");
        assertThat(Quoted.withMarks(text)).containsExactly(open + "we go home" + close);
        assertThat(Quoted.in(text).getFirst().closed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', quoteCharacter = '`', value = {
            "“ ”", "\" \"", "‘ ’", "' '", "« »", "» «", "‹ ›", "„ “", "„ ”", "„ \"", "‚ ‘", "‚ ’"})
    void everyStyleOpensAndClosesAtTheEdgesOfTheText(String open, String close) {
        assertQuoted(open + "We go home." + close, "We go home.");
        assertQuoted("(" + open + "Home" + close + ")", "Home");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', quoteCharacter = '`', value = {
            "“ ”", "\" \"", "‘ ’", "' '", "« »", "» «", "‹ ›", "„ “", "„ ”", "„ \"", "‚ ‘", "‚ ’"})
    void aQuotationBrokenByItsSpeakerIsTwo(String open, String close) {
        String text = open + "We go," + close + " said Quinn, " + open + "and we stay away." + close;
        assertQuoted(text, "We go,", "and we stay away.");
    }

    @Test
    void theInsideExcludesMarksAndTheSpaceBesideThem() {
        Quotation quotation = Quoted.in("« Nous »").getFirst();
        assertThat(quotation).isEqualTo(new Quotation(new Span(0, 8), new Span(2, 6), true, false));
        assertQuoted("«\u00A0Nous\u00A0»", "Nous");
        assertQuoted("\" Nous \" she said", "Nous");
    }

    @Test
    void stylesMayMixInOneText() {
        assertQuoted("“One,” ‘two,’ \"three,\" «four,» „five,“ 'six,' and »seven«.",
                "One,", "two,", "three,", "four,", "five,", "six,", "seven");
    }

    @Test
    void aCurlyQuotationMayCloseWithAStraightMarkAndTheOtherWayRound() {
        assertQuoted("“We go,\" said Quinn. “And we stay away,” he said.", "We go,", "And we stay away,");
        assertQuoted("\"We go,” said Quinn. \"And we stay away,\" he said.", "We go,", "And we stay away,");
        assertQuoted("“We go home,\" Quinn said, adding that it was \"late.\"", "We go home,", "late.");
    }

    @Test
    void aMarkOfTheOtherStyleInsideClosesNothing() {
        assertQuoted("“The \"Gannet\" sails,” she said.", "The \"Gannet\" sails,");
        assertQuoted("“The ship is 12\" too long,” she said.", "The ship is 12\" too long,");
    }

    @Test
    void quotationsMayTouchOneAnother() {
        assertQuoted("“One.”“Two.”", "One.", "Two.");
        assertQuoted("\"One.\"\"Two.\"", "One.", "Two.");
        assertQuoted("\"One.\" \"Two.\"", "One.", "Two.");
    }

    @Test
    void aMarkMayFollowADashOrAColon() {
        assertQuoted("Quinn—“no”—left", "no");
        assertQuoted("Quinn—\"no\"—left", "no");
        assertQuoted("Quinn—'no'—left", "no");
        assertQuoted("Quinn:\"no\"", "no");
        assertQuoted("Quinn: 'no'", "no");
    }

    @Test
    void aStraightMarkAfterALetterOpensNothing() {
        assertNothingQuoted("the word\" stood alone");
    }

    @Test
    void inchMarksOpenNothing() {
        assertNothingQuoted("The guard is 6'2\" tall, the pipe 12\" wide and 3' long.");
        assertQuoted("A 12\" pipe is “too wide,” Quinn said.", "too wide,");
        assertQuoted("A 12\" pipe is \"too wide,\" Quinn said.", "too wide,");
    }

    @Test
    void aStrayClosingMarkIsIgnored() {
        assertNothingQuoted("We go,” said Quinn.");
        assertNothingQuoted("We go» said Quinn.");
        assertQuoted("We go,” said Quinn. “Home.”", "Home.");
    }

    @Test
    void anOpeningMarkInTheClosingPlaceCloses() {
        assertQuoted("“We go,“ said Quinn. “Home.“", "We go,", "Home.");
        assertNothingQuoted("We go,“ said Quinn.");
    }

    @Test
    void theArrowsOfAPathAreNoQuotations() {
        assertNothingQuoted("Home » News » Halden");
        assertNothingQuoted("More »");
    }

    @Test
    void emptyQuotationsAreNone() {
        assertNothingQuoted("“” \"\" «» ‘’ '' “ ” « » \" \"");
    }

    @Test
    void marksRoundPunctuationAloneAreAQuotationOfIt() {
        assertQuoted("The sign read “?”.", "?");
    }

    @Test
    void everyMarkIsKnown() {
        assertThat("“”\"‘’'«»‹›„‚".chars().allMatch(c -> QuotationMark.isMark((char) c))).isTrue();
        assertThat("`´′″.,;-a0 ".chars().noneMatch(c -> QuotationMark.isMark((char) c))).isTrue();
    }

    @Test
    void everyStyleButThePlainClosingOnesIsFoundByItsOpeningMark() {
        for (QuotationMark style : QuotationMark.values()) {
            assertThat(QuotationMark.openedBy(style.opening())).contains(style);
            assertThat(style.opens(style.opening())).isTrue();
        }
        assertThat(QuotationMark.openedBy('”')).isEmpty();
        assertThat(QuotationMark.openedBy('x')).isEmpty();
    }

    @Test
    void onlyStraightMarksAreSymmetric() {
        assertThat(QuotationMark.values()).filteredOn(QuotationMark::symmetric)
                .containsExactly(QuotationMark.STRAIGHT, QuotationMark.SINGLE_STRAIGHT);
    }

    @Test
    void singleStylesAreThoseThatCloseWithAnApostrophe() {
        assertThat(QuotationMark.values()).filteredOn(QuotationMark::single).containsExactly(
                QuotationMark.SINGLE_CURLY, QuotationMark.SINGLE_STRAIGHT, QuotationMark.SINGLE_LOW_HIGH);
    }
}
