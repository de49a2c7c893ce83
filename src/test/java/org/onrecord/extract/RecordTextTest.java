package org.onrecord.extract;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Context;
import org.onrecord.model.Span;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.Seeded;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class RecordTextTest {

    private static final String NEWS = "The keeper said the lamp was out, and nobody had oil for it at that hour.";

    private static Context around(String words, int length) {
        return RecordText.around(NEWS, List.of(Texts.span(NEWS, words)), length);
    }

    @Test
    void oneSegmentIsItsCharacters() {
        assertThat(RecordText.of(NEWS, List.of(Texts.span(NEWS, "the lamp was out")))).isEqualTo("the lamp was out");
    }

    @Test
    void segmentsAreJoinedByAnEllipsis() {
        List<Span> segments = List.of(Texts.span(NEWS, "the lamp"), Texts.span(NEWS, "out"), Texts.span(NEWS, "oil"));
        assertThat(RecordText.of(NEWS, segments)).isEqualTo("the lamp … out … oil");
    }

    @Test
    void nothingIsAddedToOrTakenFromASegment() {
        String odd = "a  “b\n c” ";
        assertThat(RecordText.of(odd, List.of(new Span(0, odd.length())))).isEqualTo(odd);
    }

    @Test
    void theWholeRestOfAShortTextIsContext() {
        Context context = around("the lamp was out", 100);
        assertThat(context.before()).isEqualTo("The keeper said ");
        assertThat(context.after()).isEqualTo(", and nobody had oil for it at that hour.");
    }

    @Test
    void contextIsCutBetweenWordsAndSaysSo() {
        Context context = around("nobody had oil", 14);
        assertThat(context.before()).isEqualTo("… was out, and ");
        assertThat(context.after()).isEqualTo(" for it at …");
    }

    @Test
    void contextThatReachesTheEdgesExactlyIsNotCut() {
        assertThat(around("the lamp was out", 16).before()).isEqualTo("The keeper said ");
        assertThat(around("the lamp was out", 15).before()).isEqualTo("… keeper said ");
        assertThat(around("at that", 11).after()).isEqualTo(" hour.");
    }

    @Test
    void contextMayBeSwitchedOff() {
        assertThat(around("the lamp was out", 0)).isEqualTo(new Context("", ""));
    }

    @Test
    void aWordLongerThanTheContextIsLeftOut() {
        String text = "a".repeat(50) + " b " + "c".repeat(50);
        Context context = RecordText.around(text, List.of(Texts.span(text, "b")), 10);
        assertThat(context).isEqualTo(new Context("… ", " …"));
        assertThat(RecordText.around("a".repeat(50) + "b", List.of(new Span(50, 51)), 10).before()).isEmpty();
    }

    @Test
    void contextLiesAroundAllSegments() {
        List<Span> segments = List.of(Texts.span(NEWS, "the lamp"), Texts.span(NEWS, "oil"));
        Context context = RecordText.around(NEWS, segments, 100);
        assertThat(context.before()).isEqualTo("The keeper said ");
        assertThat(context.after()).isEqualTo(" for it at that hour.");
    }

    @Test
    void lineBreaksInTheContextAreSpaces() {
        String text = "Before.\r\n\r\n\tNo. \n After.";
        Context context = RecordText.around(text, List.of(Texts.span(text, "No.")), 100);
        assertThat(context).isEqualTo(new Context("Before. ", " After."));
    }

    @Test
    void contextHoldsOnlyWordsOfTheTextAndNoHalfCharacters() {
        Seeded.check(300, random -> {
            String text = OddTexts.random(random, 40).replaceAll("\\p{Cs}", "") + "x";
            int start = random.nextInt(text.length());
            List<Span> segment = List.of(new Span(start, start + 1 + random.nextInt(text.length() - start)));
            int length = random.nextInt(30);
            Context context = RecordText.around(text, segment, length);
            assertThat(text.substring(0, start).replaceAll("\\s+", " "))
                    .endsWith(context.before().replaceFirst("^…", ""));
            assertThat(text.substring(segment.getFirst().end()).replaceAll("\\s+", " "))
                    .startsWith(context.after().replaceFirst("…$", ""));
            assertThat(context.before().length()).isLessThanOrEqualTo(length + 1);
            assertThat(context.after().length()).isLessThanOrEqualTo(length + 1);
        });
    }
}
