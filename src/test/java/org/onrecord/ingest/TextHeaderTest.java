package org.onrecord.ingest;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextHeaderTest {

    @Test
    void readsTheLinesAboveABlankLine() {
        String text = "Title: Ebb\nDate: 2025-05-27\n\nThe quay is dry.\n";

        TextHeader header = TextHeader.of(text).orElseThrow();

        assertThat(header.fields()).isEqualTo(Map.of(HeaderKey.TITLE, " Ebb", HeaderKey.PUBLISHED, " 2025-05-27"));
        assertThat(text.substring(header.end())).isEqualTo("The quay is dry.\n");
    }

    @Test
    void knowsAllKeysInAnyCase() {
        String text = "TITLE: a\ndate: b\nAuthor: c\nsource: d\nURL: http://e.example/f\nId: g\nLanguage: h\n\nx";

        assertThat(TextHeader.of(text).orElseThrow().fields()).hasSize(HeaderKey.values().length)
                .containsEntry(HeaderKey.URL, " http://e.example/f");
    }

    @Test
    void endsAtWindowsLineBreaksToo() {
        String text = "\r\nTitle: Ebb\r\nBy: me\r\n\r\nBody";
        assertThat(TextHeader.of(text)).isEmpty();

        String known = "\r\nTitle: Ebb\r\nByline: me\r\n\r\n\r\n  Body";
        TextHeader header = TextHeader.of(known).orElseThrow();
        assertThat(known.substring(header.end())).isEqualTo("  Body");
    }

    @Test
    void takesTheFirstOfTwoLinesWithOneKey() {
        assertThat(TextHeader.of("Date: a\nPublished: b\n\nx").orElseThrow().fields())
                .containsExactly(Map.entry(HeaderKey.PUBLISHED, " a"));
    }

    @Test
    void mayHaveNoTextBelow() {
        assertThat(TextHeader.of("Title: Ebb").orElseThrow().end()).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Spokesperson: The gates stay shut\n\nThe dam is full.",
            "Title: Ebb\nThe quay is dry.\n\nMore.",
            "Title: Ebb\nMood: grim\n\nThe quay is dry.",
            "The source: a well\n\nIt is dry.",
            "10:30\n\nThe quay is dry.",
            "Ebb",
            "",
            "\n\n"})
    void takesNoArticleForAHeader(String text) {
        assertThat(TextHeader.of(text)).isEmpty();
    }
}
