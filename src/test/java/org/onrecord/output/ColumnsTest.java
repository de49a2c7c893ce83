package org.onrecord.output;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ColumnsTest {

    private final Columns columns = new Columns(List.of(6, 4, 8));

    @Test
    void standSideBySideWithAGapBetween() {
        assertThat(row(cell("one"), cell("two"), cell("three"))).isEqualTo("one     two   three\n");
    }

    @Test
    void wrapEachCellByItself() {
        assertThat(row(cell("a long name"), cell("x"), cell("some more words"))).isEqualTo("""
                a long  x     some
                name          more
                              words
                """);
    }

    @Test
    void leaveNoSpacesBehindTheLastCell() {
        assertThat(row(cell("a"), cell(""), cell(""))).isEqualTo("a\n");
        assertThat(row(cell("a b c d e f"), cell(""), cell("x"))).isEqualTo("a b c         x\nd e f\n");
    }

    @Test
    void countWideCharactersTwice() {
        assertThat(row(cell("東京"), cell("都"), cell("x"))).isEqualTo("東京    都    x\n");
    }

    @Test
    void countNoColours() {
        List<List<StyledText>> cells = List.of(
                List.of(StyledText.of("one", Style.STRONG)), cell("two"), List.of(StyledText.of("x", Style.BAD)));

        assertThat(columns.row(cells, true)).isEqualTo("\u001B[1mone\u001B[0m     two   \u001B[31mx\u001B[0m\n");
    }

    @Test
    void holdSeveralTextsInACellOneBelowTheOther() {
        assertThat(row(List.of(StyledText.of("name"), StyledText.of("role")), cell("x"), cell("y")))
                .isEqualTo("name    x     y\nrole\n");
    }

    @Test
    void areEmptyWhenAllCellsAre() {
        assertThat(row(cell(""), cell(" "), cell(""))).isEmpty();
    }

    private static List<StyledText> cell(String text) {
        return List.of(StyledText.of(text));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private String row(List<StyledText>... cells) {
        return columns.row(List.of(cells), false);
    }
}
