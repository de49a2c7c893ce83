package org.onrecord.ingest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextLineTest {

    private static TextLine plain(String text) {
        return new TextLine(text, 0, TextLine.Kind.PARAGRAPH, false);
    }

    private static TextLine linked(String text, TextLine.Kind kind) {
        return new TextLine(text, text.length(), kind, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"“Dry.”", "\"Dry", "'Dry", "„Dry“", "«Dry»", "‘Dry"})
    void knowsOpeningQuotationMarks(String text) {
        assertThat(TextLine.opensWithQuote(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dry", "", " “Dry”", "…"})
    void knowsWhatOpensNoQuotation(String text) {
        assertThat(TextLine.opensWithQuote(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The quay is dry.", "Related documents, he said, were burned.", "Read more books, she said",
            "Sharing is hard"})
    void keepsWords(String text) {
        assertThat(plain(text).belongs()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Advertisement", "ADVERTISEMENT", "Share this article", "Story continues below advertisement"})
    void dropsTheFurnitureOfAPage(String text) {
        assertThat(plain(text).belongs()).isFalse();
    }

    @Test
    void dropsPointersToOtherStories() {
        assertThat(new TextLine("Read more: Ferry towed to Vadsund.", 23, TextLine.Kind.PARAGRAPH, false).belongs())
                .isFalse();
        assertThat(new TextLine("Related questions, the ministry said, were open.", 8, TextLine.Kind.PARAGRAPH, false)
                .belongs())
                .isTrue();
    }

    @Test
    void dropsLinesThatAreALink() {
        assertThat(linked("Ferry towed to Vadsund", TextLine.Kind.PARAGRAPH).belongs()).isFalse();
        assertThat(linked("Ferry towed to Vadsund.", TextLine.Kind.LIST_ITEM).belongs()).isFalse();
        assertThat(linked("“Dry”: our view", TextLine.Kind.HEADING).belongs()).isFalse();
    }

    @Test
    void keepsLinkedSentencesQuotationsAndHeadlines() {
        assertThat(linked("The ferry was towed.", TextLine.Kind.PARAGRAPH).belongs()).isTrue();
        assertThat(linked("“We drifted", TextLine.Kind.PARAGRAPH).belongs()).isTrue();
        assertThat(linked("Ferry towed to Vadsund", TextLine.Kind.HEADLINE).belongs()).isTrue();
    }
}
