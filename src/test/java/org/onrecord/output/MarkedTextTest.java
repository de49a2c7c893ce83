package org.onrecord.output;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Span;
import org.onrecord.output.MarkedText.Mark;

import static org.assertj.core.api.Assertions.assertThat;

class MarkedTextTest {

    private static final String TEXT = "one two\n\nthree four\nfive";

    @Test
    void showsTheLinesOfARangeWithoutBlankOnes() {
        assertThat(lines(new Span(0, TEXT.length()))).containsExactly("one two", "three four", "five");
        assertThat(lines(new Span(10, 12))).containsExactly("three four");
        assertThat(lines(new Span(5, 21))).containsExactly("one two", "three four", "five");
    }

    @Test
    void setsSignsAroundASpan() {
        assertThat(lines(whole(), mark(4, 7, "<", ">"))).startsWith("one <two>");
    }

    @Test
    void closesBeforeItOpensWhereTwoSpansMeet() {
        assertThat(lines(whole(), mark(0, 3, "<", ">"), mark(3, 7, "[", "]"))).startsWith("<one>[ two]");
    }

    @Test
    void keepsOneSpanInsideAnother() {
        assertThat(lines(whole(), mark(0, 7, "[1 ", "]"), mark(4, 7, "[2 ", "]"))).startsWith("[1 one [2 two]]");
    }

    @Test
    void carriesASpanOverTheEndOfALine() {
        assertThat(lines(whole(), mark(4, 14, "<", ">"))).containsExactly("one <two", "three> four", "five");
    }

    @Test
    void isHeavierInsideAMark() {
        StyledText line = new MarkedText(TEXT, List.of(mark(4, 7, "", ""))).lines(whole()).getFirst();

        assertThat(line.render(true)).isEqualTo("one \u001B[1mtwo\u001B[0m");
    }

    @Test
    void losesNoWordsWhateverIsMarked() {
        for (long seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            List<Mark> marks = IntStream.range(0, random.nextInt(6)).mapToObj(i -> randomMark(random)).toList();

            List<String> lines = new MarkedText(TEXT, marks).lines(whole()).stream().map(StyledText::toString).toList();

            assertThat(lines.stream().collect(Collectors.joining("\n")).replaceAll("[<>]", "")).as("seed %d", seed)
                    .isEqualTo("one two\nthree four\nfive");
        }
    }

    private static Mark randomMark(Random random) {
        int start = random.nextInt(TEXT.length() - 1);
        return mark(start, start + 1 + random.nextInt(TEXT.length() - start), "<", ">");
    }

    private static Mark mark(int start, int end, String open, String close) {
        return new Mark(new Span(start, end), open, close);
    }

    private static Span whole() {
        return new Span(0, TEXT.length());
    }

    private static List<String> lines(Span range, Mark... marks) {
        return new MarkedText(TEXT, List.of(marks)).lines(range).stream().map(StyledText::toString).toList();
    }
}
