package org.onrecord.extract.text;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Span;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.Seeded;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class ParagraphsTest {

    /** Five lines of running text as a terminal of some seventy columns wraps it. */
    private static final String WRAPPED = """
            The council of Greywick met for the third time this week to speak
            about the schools, which have been closed since the first cases of
            river fever were found in the wells behind the old tannery. Nobody
            expected a decision, and nobody got one before the lamps went out
            over the market place.
            """;

    private static List<String> paragraphs(String text) {
        return Texts.words(text, Paragraphs.of(text));
    }

    @Test
    void everyLineIsAParagraph() {
        assertThat(paragraphs("One.\nTwo.\nThree.")).containsExactly("One.", "Two.", "Three.");
    }

    @Test
    void emptyAndBlankLinesAreNone() {
        assertThat(paragraphs("\n\nOne.\n \t \n\u00A0\nTwo.\n\n")).containsExactly("One.", "Two.");
    }

    @Test
    void aTextOfWhiteSpaceHasNone() {
        assertThat(paragraphs("")).isEmpty();
        assertThat(paragraphs(" \n\t\r\n \u00A0")).isEmpty();
        assertThat(paragraphs("\uFEFF\n\u0000")).isEmpty();
    }

    @Test
    void windowsAndOldMacintoshLineEndsEndAParagraphToo() {
        assertThat(paragraphs("One.\r\nTwo.\r\n\r\nThree.")).containsExactly("One.", "Two.", "Three.");
        assertThat(paragraphs("One.\rTwo.")).containsExactly("One.", "Two.");
    }

    @Test
    void unicodeLineSeparatorsAndFormFeedsEndAParagraph() {
        assertThat(paragraphs("One.\u2028Two.\u2029Three.\fFour.")).containsExactly("One.", "Two.", "Three.", "Four.");
    }

    @Test
    void spaceAroundALineIsNoPartOfTheParagraph() {
        assertThat(paragraphs("\t  One. \u00A0\n\uFEFF Two.\u0007")).containsExactly("One.", "Two.");
    }

    @Test
    void offsetsPointIntoTheTextAsItWasGiven() {
        assertThat(Paragraphs.of("\r\n  One.\r\nTwo.")).containsExactly(new Span(4, 8), new Span(10, 14));
    }

    @Test
    void wrappedLinesAreOneParagraph() {
        assertThat(paragraphs(WRAPPED)).hasSize(1);
        assertThat(paragraphs(WRAPPED).getFirst()).startsWith("The council").endsWith("market place.");
    }

    @Test
    void aBlankLineSeparatesWrappedParagraphs() {
        assertThat(paragraphs(WRAPPED + "\n" + WRAPPED + "\n \nShort end.")).hasSize(3).last().isEqualTo("Short end.");
    }

    @Test
    void textWrappedByWindowsIsSeenToo() {
        assertThat(paragraphs(WRAPPED.replace("\n", "\r\n"))).hasSize(1);
    }

    @Test
    void aTextWithOneLongLineIsNotWrapped() {
        String longLine = "The inquiry heard from the harbour pilot, from the keeper of the lighthouse and, late in the "
                + "afternoon, from the engineer.";
        assertThat(paragraphs(WRAPPED + longLine)).hasSize(6);
    }

    @Test
    void fewLinesAreNotTakenForWrappedText() {
        String two = "The council of Greywick met for the third time this week to\nspeak about the schools.";
        assertThat(paragraphs(two)).hasSize(2);
    }

    @Test
    void aListOfShortLinesIsNotWrapped() {
        assertThat(paragraphs("Bread\nMilk\nCandles\nRope\nA very long line of fifty characters, or a few more of it"))
                .hasSize(5);
    }

    @Test
    void shortParagraphsThatEndInFullStopsAreNotWrapped() {
        String brief = """
                The dockers of Port Halden went back to work on Monday morning.
                “We are tired, and we have won,” said Róisín O'Meara-Šubic.
                The company called the agreement fair to both of the sides.
                Forty ships were still waiting outside the breakwater at noon.
                """;
        assertThat(paragraphs(brief)).hasSize(4);
    }

    @Test
    void paragraphsAreOrderedDisjointAndNeitherBeginNorEndWithSpace() {
        Seeded.check(300, random -> {
            String text = OddTexts.random(random, 60);
            List<Span> paragraphs = Paragraphs.of(text);
            assertThat(Span.ordered(paragraphs)).isEqualTo(paragraphs);
            for (Span paragraph : paragraphs) {
                assertThat(WordTokenizer.isSpace(text.charAt(paragraph.start()))).isFalse();
                assertThat(WordTokenizer.isSpace(text.charAt(paragraph.end() - 1))).isFalse();
            }
        });
    }

    @Test
    void everyTokenLiesInExactlyOneParagraph() {
        Seeded.check(300, random -> {
            String text = OddTexts.random(random, 60);
            List<Span> paragraphs = Paragraphs.of(text);
            for (Span token : WordTokenizer.tokenize(text)) {
                assertThat(paragraphs.stream().filter(p -> p.contains(token))).as(token.in(text)).hasSize(1);
            }
        });
    }
}
