package org.onrecord.extract.tag;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.onrecord.extract.text.Quotation;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Form;
import org.onrecord.model.Span;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.Seeded;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class ContentShaperTest {

    /** The shape of contents that each begin and end with given words of the text. */
    private static ContentShaper.Shape shape(String text, String... contents) {
        TokenizedText tokens = Texts.analyze(text);
        List<TokenRange> ranges = Arrays.stream(contents).map(words -> Texts.tokens(tokens, words)).toList();
        return new ContentShaper(tokens).shape(ranges);
    }

    private static void assertShape(
            ContentShaper.Shape shape, String text, Form form, List<String> segments, List<String> verbatim) {
        assertThat(Texts.words(text, shape.segments())).isEqualTo(segments);
        assertThat(Texts.words(text, shape.verbatim())).isEqualTo(verbatim);
        assertThat(shape.form()).isEqualTo(form);
    }

    @Test
    void outerQuotationMarksFallAway() {
        String text = "“We go home,” said Quinn.";
        List<String> words = List.of("We go home,");
        assertShape(shape(text, "“We go home,”"), text, Form.DIRECT, words, words);
    }

    @Test
    void aQuotationIsTakenWholeWhenMostOfItIsContent() {
        String text = "“We go home tonight, all of us,” said Quinn.";
        List<String> words = List.of("We go home tonight, all of us,");
        assertShape(shape(text, "We go home tonight, all"), text, Form.DIRECT, words, words);
        assertShape(shape(text, "home tonight, all of us"), text, Form.DIRECT, words, words);
    }

    @Test
    void aQuotationThatIsMostlyOutsideIsLeftOut() {
        String text = "Quinn said the port was closed, and “we go home tonight, all of us” she sang.";
        ContentShaper.Shape shape = shape(text, "the port was closed, and “we");
        assertThat(shape.form()).isEqualTo(Form.INDIRECT);
        assertThat(Texts.words(text, shape.segments())).containsExactly("the port was closed, and");
    }

    @Test
    void aFewWordsInsideAQuotationStayAsTheyAre() {
        String text = "“As Voss told me, the lamps were out all night and nobody came,” said Quinn.";
        ContentShaper.Shape shape = shape(text, "nobody came");
        assertShape(shape, text, Form.DIRECT, List.of("nobody came"), List.of("nobody came"));
    }

    @Test
    void aClauseWithQuotedWordsIsMixed() {
        String text = "Quinn called the offer “an insult” to the dockers.";
        assertShape(shape(text, "the offer “an insult” to the dockers"), text, Form.MIXED,
                List.of("the offer “an insult” to the dockers"), List.of("an insult"));
    }

    @Test
    void severalQuotedPartsAreAllVerbatim() {
        String text = "Quinn called it “an insult” and “a farce” at once.";
        assertShape(shape(text, "it “an insult” and “a farce” at once"), text, Form.MIXED,
                List.of("it “an insult” and “a farce” at once"), List.of("an insult", "a farce"));
    }

    @Test
    void aClauseWithoutQuotedWordsIsIndirect() {
        String text = "Quinn said the port was closed.";
        assertShape(shape(text, "the port was closed"), text, Form.INDIRECT, List.of("the port was closed"), List.of());
    }

    @Test
    void theReportersPunctuationAtTheEndsFallsAway() {
        String text = "The port was closed, Quinn said: – it rained –, (and snowed).";
        assertThat(Texts.words(text, shape(text, "The port was closed,").segments()))
                .containsExactly("The port was closed");
        assertThat(Texts.words(text, shape(text, ": – it rained –, (").segments())).containsExactly("it rained");
        assertThat(Texts.words(text, shape(text, "(and snowed).").segments())).containsExactly("and snowed");
    }

    @Test
    void punctuationInsideQuotationMarksStays() {
        String text = "“Home – now!” said Quinn.";
        List<String> words = List.of("Home – now!");
        assertShape(shape(text, "“Home – now!”"), text, Form.DIRECT, words, words);
    }

    @Test
    void paragraphsCutAContentIntoSegments() {
        String text = "“We go.\n“We stay away.”";
        List<String> words = List.of("We go.", "We stay away.");
        assertShape(shape(text, text), text, Form.DIRECT, words, words);
    }

    @Test
    void contentsOfOneAttributionAreSegments() {
        String text = "“We go,” said Quinn, “and we stay away.”";
        List<String> words = List.of("We go,", "and we stay away.");
        assertShape(shape(text, "“We go,”", "“and we stay away.”"), text, Form.DIRECT, words, words);
    }

    @Test
    void aQuotationAndAClauseTogetherAreMixed() {
        String text = "“We go,” said Quinn, adding that the port was closed.";
        assertShape(shape(text, "“We go,”", "the port was closed"), text, Form.MIXED,
                List.of("We go,", "the port was closed"), List.of("We go,"));
    }

    @Test
    void aWordOrTwoOfTheReportersBesideALongerSegmentFallAway() {
        String text = "“We go home tonight,” she said yesterday.";
        assertThat(Texts.words(text, shape(text, "“We go home tonight,”", "yesterday").segments()))
                .containsExactly("We go home tonight,");
        assertThat(Texts.words(text, shape(text, "yesterday").segments())).containsExactly("yesterday");
    }

    @Test
    void aShortQuotationBesideALongerOneStays() {
        String text = "“We go home tonight,” said Quinn. “Never.”";
        assertThat(Texts.words(text, shape(text, "“We go home tonight,”", "“Never.”").segments()))
                .containsExactly("We go home tonight,", "Never.");
    }

    @Test
    void marksAloneLeaveNothing() {
        String text = "Quinn left – , – and came back.";
        ContentShaper.Shape shape = shape(text, "– , –");
        assertThat(shape.segments()).isEmpty();
        assertThat(shape.verbatim()).isEmpty();
    }

    @Test
    void halvesOfOneQuotationDoNotBecomeItTwice() {
        String text = "“We go home tonight all of us”";
        assertThat(Texts.words(text, shape(text, "“We go home", "tonight all of us”").segments()))
                .containsExactly("We go home tonight all of us");
    }

    /** Contents as no tagger would mark them, on texts no newspaper would print. */
    private interface Oracle {

        void check(TokenizedText text, ContentShaper.Shape shape);
    }

    private static void everyShape(Oracle oracle) {
        Seeded.check(300, random -> {
            LabelledText odd = RandomLabels.of(random, Texts.untagged(OddTexts.random(random, 60)));
            oracle.check(odd.text(), new ContentShaper(odd.text()).shape(odd.spans().contents()));
        });
    }

    @Test
    void segmentsAndVerbatimPartsAreOrderedAndDisjoint() {
        everyShape((text, shape) -> {
            assertThat(Span.ordered(shape.segments())).isEqualTo(shape.segments());
            assertThat(Span.ordered(shape.verbatim())).isEqualTo(shape.verbatim());
        });
    }

    @Test
    void everyVerbatimPartLiesInASegmentAndInAQuotation() {
        everyShape((text, shape) -> {
            for (Span part : shape.verbatim()) {
                assertThat(shape.segments()).anyMatch(segment -> segment.contains(part));
                assertThat(text.quotations()).anyMatch(quotation -> quotation.inner().contains(part));
            }
        });
    }

    @Test
    void noSegmentCutsAQuotationInTwo() {
        everyShape((text, shape) -> {
            for (Span segment : shape.segments()) {
                for (Quotation quotation : text.quotations()) {
                    assertThat(!segment.overlaps(quotation.outer())
                            || segment.contains(quotation.inner())
                            || quotation.inner().contains(segment)).as("%s and %s", segment, quotation).isTrue();
                }
            }
        });
    }

    @Test
    void noSegmentCrossesAParagraph() {
        everyShape((text, shape) -> {
            for (Span segment : shape.segments()) {
                TokenRange tokens = text.tokens(segment);
                assertThat(text.paragraphOf(tokens.from())).isEqualTo(text.paragraphOf(tokens.to() - 1));
            }
        });
    }

    @Test
    void theFormSaysWhatTheSpansShow() {
        everyShape((text, shape) -> {
            boolean quoted = !shape.verbatim().isEmpty();
            assertThat(shape.form() == Form.INDIRECT).isEqualTo(!quoted);
            assertThat(shape.form() == Form.DIRECT).isEqualTo(quoted && shape.verbatim().equals(shape.segments()));
        });
    }
}
