package org.onrecord.extract.text;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class WordTokenizerTest {

    private static List<String> words(String text) {
        return Texts.words(text, WordTokenizer.tokenize(text));
    }

    private static void assertWords(String text, String... expected) {
        assertThat(words(text)).as(text).containsExactly(expected);
    }

    @Test
    void wordsAndMarksAreTokensOfTheirOwn() {
        assertWords("Quinn, the mayor, left; nobody stayed.",
                "Quinn", ",", "the", "mayor", ",", "left", ";", "nobody", "stayed", ".");
        assertWords("(yes) [no] {so} up/down", "(", "yes", ")", "[", "no", "]", "{", "so", "}", "up", "/", "down");
    }

    @Test
    void aTextWithoutWordsHasNoTokens() {
        assertWords("");
        assertWords(" \t\r\n\u00A0");
        assertWords("\u0000\u0007\uFEFF");
    }

    @Test
    void shortenedVerbsAreCutFromTheWordBefore() {
        assertWords("it's they'll we've you're I'd I'm",
                "it", "'s", "they", "'ll", "we", "'ve", "you", "'re", "I", "'d", "I", "'m");
    }

    @Test
    void curlyApostrophesCutLikeStraightOnes() {
        assertWords("it’s they’ll we’ve don’t", "it", "’s", "they", "’ll", "we", "’ve", "do", "n’t");
    }

    @Test
    void aShortenedNotIsCutBeforeItsN() {
        assertWords("don't can't won't isn't", "do", "n't", "ca", "n't", "wo", "n't", "is", "n't");
        assertWords("DON'T Don’t", "DO", "N'T", "Do", "n’t");
    }

    @Test
    void onlyTheLastOfTwoShortenedWordsIsCut() {
        assertWords("she'd've", "she'd", "'ve");
    }

    @Test
    void aSingularPossessiveIsAToken() {
        assertWords("Halden's quays", "Halden", "'s", "quays");
        assertWords("Halden’s quays", "Halden", "’s", "quays");
        assertWords("HALDEN'S QUAYS", "HALDEN", "'S", "QUAYS");
    }

    @Test
    void thePluralPossessiveIsAnApostropheAlone() {
        assertWords("the dockers' rest", "the", "dockers", "'", "rest");
        assertWords("the dockers’ rest", "the", "dockers", "’", "rest");
    }

    @Test
    void thePossessiveOfAnAbbreviationStaysWhole() {
        assertWords("the U.S.'s envoy", "the", "U.S.", "'s", "envoy");
        assertWords("Orlo Inc.’s plan", "Orlo", "Inc.", "’s", "plan");
    }

    @Test
    void anApostropheInsideANameIsNoCut() {
        assertWords("O'Meara-Šubic and O’Meara", "O'Meara-Šubic", "and", "O’Meara");
        assertWords("five o'clock, ma'am, gov't", "five", "o'clock", ",", "ma'am", ",", "gov't");
        assertWords("rock'n'roll", "rock'n'roll");
    }

    @Test
    void anApostropheForMissingLettersInFrontStandsAlone() {
        assertWords("'tis ’twas the '90s", "'", "tis", "’", "twas", "the", "'", "90s");
        assertWords("rock 'n' roll", "rock", "'", "n", "'", "roll");
    }

    @Test
    void titlesKeepTheirFullStop() {
        assertWords("Mr. Reyle, Mrs. Voss, Dr. Tillich and Gov. Quinn",
                "Mr.", "Reyle", ",", "Mrs.", "Voss", ",", "Dr.", "Tillich", "and", "Gov.", "Quinn");
    }

    @Test
    void monthsAndCompaniesKeepTheirFullStop() {
        assertWords("On Jan. 5 Tarvel Corp. sold", "On", "Jan.", "5", "Tarvel", "Corp.", "sold");
    }

    @Test
    void anAbbreviationInSmallLettersIsAWordBeforeAFullStop() {
        assertWords("we saw the sec. then", "we", "saw", "the", "sec", ".", "then");
        assertWords("Halden vs. Merrin etc.", "Halden", "vs.", "Merrin", "etc.");
    }

    @Test
    void noIsAnAbbreviationOnlyBeforeANumber() {
        assertWords("No. 10", "No.", "10");
        assertWords("He said No. Then", "He", "said", "No", ".", "Then");
    }

    @Test
    void initialsKeepTheirStops() {
        assertWords("the U.S. and the U.N.", "the", "U.S.", "and", "the", "U.N.");
        assertWords("at 5 p.m. or 6 a.m.", "at", "5", "p.m.", "or", "6", "a.m.");
        assertWords("J.K. Voss, J. K. Voss", "J.K.", "Voss", ",", "J.", "K.", "Voss");
        assertWords("Orla I. Quist", "Orla", "I.", "Quist");
        assertWords("taller than I. Quist", "taller", "than", "I", ".", "Quist");
        assertWords("e.g. bread, i.e. food", "e.g.", "bread", ",", "i.e.", "food");
    }

    @Test
    void thePronounIIsNoInitial() {
        assertWords("so do I.", "so", "do", "I", ".");
    }

    @Test
    void aMissingSpaceAfterAFullStopStillEndsTheSentence() {
        assertWords("the end.The start", "the", "end", ".", "The", "start");
    }

    @Test
    void domainsAreOneToken() {
        assertWords("on halden.example today", "on", "halden.example", "today");
    }

    @Test
    void numbersKeepTheirSeparators() {
        assertWords("2,300 and 3.5 at 10:30", "2,300", "and", "3.5", "at", "10:30");
        assertWords("1,250,000.75", "1,250,000.75");
    }

    @Test
    void aMarkAfterANumberIsNoPartOfIt() {
        assertWords("in 2025, 40.", "in", "2025", ",", "40", ".");
        assertWords("10: yes", "10", ":", "yes");
    }

    @Test
    void currencyAndPercentSignsStandAlone() {
        assertWords("$5.5m, €3 and 12%", "$", "5.5m", ",", "€", "3", "and", "12", "%");
    }

    @Test
    void rangesScoresAndOrdinalsAreOneToken() {
        assertWords("2-1 in the 5th of the 1990s", "2-1", "in", "the", "5th", "of", "the", "1990s");
    }

    @Test
    void anInchMarkIsATokenOfItsOwn() {
        assertWords("5'11\"", "5'11", "\"");
    }
}
