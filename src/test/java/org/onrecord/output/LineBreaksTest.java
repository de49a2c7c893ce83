package org.onrecord.output;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Span;

import static org.assertj.core.api.Assertions.assertThat;

class LineBreaksTest {

    @Test
    void breaksBetweenWords() {
        assertThat(lines("the ferry leaves at noon", 10)).containsExactly("the ferry", "leaves at", "noon");
    }

    @Test
    void keepsAShortTextOnOneLine() {
        assertThat(lines("the ferry", 9)).containsExactly("the ferry");
    }

    @Test
    void breaksAWordThatIsTooWide() {
        assertThat(lines("an abcdefghijklm end", 5)).containsExactly("an", "abcde", "fghij", "klm", "end");
    }

    @Test
    void neverBreaksInsideACharacter() {
        assertThat(lines("e\u0301".repeat(5), 2)).containsExactly("e\u0301e\u0301", "e\u0301e\u0301", "e\u0301");
        assertThat(lines("😀😀😀", 3)).containsExactly("😀", "😀", "😀");
    }

    @Test
    void breaksEastAsianTextAnywhere() {
        assertThat(lines("東京都庁", 5)).containsExactly("東京", "都庁");
    }

    @Test
    void hasNoLinesForBlankText() {
        assertThat(lines("", 5)).isEmpty();
        assertThat(lines("      ", 5)).isEmpty();
    }

    @Test
    void losesNothingButSpacesAndKeepsToTheWidth() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            String text = random.ints(80, 0, 12).mapToObj("ab-. “界é😀  x"::substring)
                    .map(tail -> tail.substring(0, tail.offsetByCodePoints(0, 1)))
                    .collect(Collectors.joining());
            int width = 2 + random.nextInt(20);

            List<String> lines = lines(text, width);

            assertThat(String.join("", lines).replace(" ", "")).as("seed %d", seed).isEqualTo(text.replace(" ", ""));
            assertThat(lines).as("seed %d", seed).allMatch(line -> DisplayWidth.of(line) <= width)
                    .noneMatch(String::isBlank);
        }
    }

    private static List<String> lines(String text, int width) {
        return LineBreaks.of(text, width).stream().map((Span line) -> line.in(text)).toList();
    }
}
