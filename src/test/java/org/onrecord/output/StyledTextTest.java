package org.onrecord.output;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StyledTextTest {

    @Test
    void paintsPiecesOnlyWhereThereIsColour() {
        StyledText text = new StyledText().add("a ").add("b", Style.STRONG);

        assertThat(text.render(false)).isEqualTo("a b");
        assertThat(text.render(true)).isEqualTo("a \u001B[1mb\u001B[0m");
    }

    @Test
    void keepsStylesAcrossLineBreaks() {
        StyledText text = new StyledText().add("one ").add("two three", Style.HIT).add(" four");

        List<String> lines = text.wrap(7).stream().map(line -> line.render(true)).toList();

        assertThat(lines).containsExactly(
                "one \u001B[1;4mtwo\u001B[0m", "\u001B[1;4mthree\u001B[0m", "four");
    }

    @Test
    void countsTheWidthWithoutStyles() {
        assertThat(new StyledText().add("東", Style.STRONG).add("x").width()).isEqualTo(3);
    }

    @Test
    void cutsWithAnEllipsis() {
        assertThat(StyledText.of("harbour master").cut(8).render(false)).isEqualTo("harbour…");
        assertThat(StyledText.of("harbour").cut(7).render(false)).isEqualTo("harbour");
        assertThat(StyledText.of("東京都").cut(4).render(false)).isEqualTo("東…");
        assertThat(StyledText.of("東京都").cut(1).render(false)).isEqualTo("…");
    }

    @Test
    void obeysNoEscapeSequenceOfTheTextItself() {
        assertThat(StyledText.of("\u001B[31mred", Style.STRONG).render(true))
                .isEqualTo("\u001B[1m<U+001B>[31mred\u001B[0m");
    }
}
