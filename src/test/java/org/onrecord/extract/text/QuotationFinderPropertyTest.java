package org.onrecord.extract.text;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Span;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** What holds for the quotations of every text, however odd. */
class QuotationFinderPropertyTest {

    static final List<String> LITTLE = OddTexts.LITTLE;

    /** Enough marks that work which grows with their square would take hours. */
    private static final int MANY = 300_000;

    @Test
    void quotationsAreOrderedAndDisjoint() {
        Seeded.check(500, random -> {
            List<Span> outers = Quoted.in(OddTexts.random(random, 60)).stream().map(Quotation::outer).toList();
            assertThat(Span.ordered(outers)).isEqualTo(outers);
        });
    }

    /** What goes on from the paragraph before without a mark of its own, up to the one that closes it. */
    private static boolean isRest(Quotation quotation) {
        return quotation.resumes() && quotation.closed() && quotation.outer().start() == quotation.inner().start();
    }

    @Test
    void theInsideLiesBetweenTheMarksAndIsNotBlank() {
        Seeded.check(500, random -> {
            String text = OddTexts.random(random, 60);
            for (Quotation quotation : Quoted.in(text)) {
                assertThat(isRest(quotation) || quotation.outer().start() < quotation.inner().start()).isTrue();
                assertThat(quotation.inner().end()).isLessThanOrEqualTo(quotation.outer().end());
                assertThat(WordTokenizer.tokenize(quotation.inner().in(text))).isNotEmpty();
            }
        });
    }

    @Test
    void theOutsideBeginsWithAMarkAndEndsWithOneWhenClosed() {
        Seeded.check(500, random -> {
            String text = OddTexts.random(random, 60);
            for (Quotation quotation : Quoted.in(text)) {
                boolean marked = QuotationMark.isMark(text.charAt(quotation.outer().start()));
                assertThat(isRest(quotation) || marked).isTrue();
                char last = text.charAt(quotation.outer().end() - 1);
                assertThat(quotation.closed() && !QuotationMark.isMark(last)).as(quotation.outer().in(text)).isFalse();
            }
        });
    }

    @Test
    void noQuotationCrossesAParagraph() {
        Seeded.check(500, random -> {
            String text = OddTexts.random(random, 60);
            List<Span> paragraphs = Paragraphs.of(text);
            for (Quotation quotation : QuotationFinder.find(text, paragraphs)) {
                assertThat(paragraphs.stream().filter(p -> p.contains(quotation.outer()))).hasSize(1);
            }
        });
    }

    @Test
    void aQuotationThatResumesBeginsItsParagraphAfterAnUnclosedOne() {
        Seeded.check(500, random -> {
            String text = OddTexts.random(random, 60);
            List<Quotation> all = Quoted.in(text);
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).resumes()) {
                    int start = all.get(i).outer().start();
                    assertThat(Paragraphs.of(text)).anyMatch(paragraph -> paragraph.start() == start);
                    assertThat(i > 0 && !all.get(i - 1).closed()).isTrue();
                }
            }
        });
    }

    @ParameterizedTest
    @FieldSource("LITTLE")
    void oddLittleTextsRaiseNoError(String text) {
        assertThatCode(() -> Quoted.in(text)).doesNotThrowAnyException();
    }

    @Test
    void aNameAndAColonWithoutASpaceQuote() {
        assertThat(Quoted.words("John:\"x\"")).containsExactly("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "”", "\"", "‘", "’", "'", "«", "»", "‹", "›", "„", "‚"})
    void tenThousandMarksInARowHoldNoWords(String mark) {
        for (Quotation quotation : Quoted.in(mark.repeat(10_000))) {
            assertThat(quotation.inner().in(mark.repeat(10_000))).matches("\\W+");
        }
    }

    /** Patterns that open again and again, with and without partners, before and behind words. */
    @ParameterizedTest
    @ValueSource(strings = {
            "“", "”", "\"", "‘", "’", "'", "«", "»", "‹", "›", "„", "‚",
            "“a ", "\"a ", "‘a ", "'a ", "«a ", "»a ", "„a ", "‚a ", "‹a ",
            "a” ", "a\" ", "a’ ", "a' ", "a» ", "s' a ", "s’ a ",
            "“a” ", "\"a\" ", "‘a’ ", "'a' ", "«a» ", "»a« ", "„a“ ", "‚a‘ ",
            "“a “b” ", "«a «b» ", "„a „b“ ", "\"a \"b\" ", "‘a ‘b’ ", "'a 'b' ", "“a ‘b’ ", "‘as’ a ", "“. “"})
    void workGrowsWithTheLengthOfTheText(String pattern) {
        String text = pattern.repeat(MANY / pattern.length());
        List<Span> outers = Quoted.in(text).stream().map(Quotation::outer).toList();
        assertThat(Span.ordered(outers)).hasSameSizeAs(outers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"“a\n", "\"a\n", "‘A\n", "'A\n", "«a\n", "“a”\n", "'A'\n"})
    void workGrowsWithTheNumberOfParagraphs(String paragraph) {
        int count = MANY / paragraph.length();
        assertThat(Quoted.in(paragraph.repeat(count))).hasSizeBetween(count - 1, count);
    }

    @Test
    void twoMillionSpacesAfterAMarkAreReadOnce() {
        assertThat(Quoted.words("“" + " ".repeat(2_000_000) + "a“" + " ".repeat(2_000_000))).hasSizeLessThan(3);
    }
}
