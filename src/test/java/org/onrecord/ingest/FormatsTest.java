package org.onrecord.ingest;

import java.io.ByteArrayInputStream;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormatsTest {

    private static final Formats FORMATS = new Formats(IngestLimits.DEFAULT, ArticleDefaults.NONE);

    private static String formatOf(String name, String content) throws UnreadableException {
        BoundedInput bytes = BoundedInput.open(new ByteArrayInputStream(Ingested.utf8(content)), IngestLimits.DEFAULT);
        return FORMATS.of(new Input(new InputFile(name, Optional.empty()), bytes)).getClass().getSimpleName();
    }

    @ParameterizedTest
    @CsvSource({
            "a.txt, TextFormat",
            "a.text, TextFormat",
            "a.TXT, TextFormat",
            "a.txt.gz, TextFormat",
            "a.TXT.GZ, TextFormat",
            "a.html, HtmlFormat",
            "a.htm.gz, HtmlFormat",
            "a.jsonl, JsonLinesFormat",
            "a.ndjson.gz, JsonLinesFormat",
            "a.json, JsonDocumentFormat",
            "in.html/a.txt, TextFormat"})
    void goesByTheExtension(String name, String format) throws UnreadableException {
        assertThat(formatOf(name, "{\"text\": \"<p>\"}")).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
            "{\"text\": \"x\"}, JsonLinesFormat",
            "` \n{ \"text\": \"x\"}\n{}`, JsonLinesFormat",
            "`{\n \"text\": \"x\"\n}`, JsonDocumentFormat",
            "`[\n {\"text\": \"x\"}]`, JsonDocumentFormat",
            "`[Editor's note: x]`, TextFormat",
            "`{Note} x`, TextFormat",
            "`<!doctype html>`, HtmlFormat",
            "` \n<HTML>`, HtmlFormat",
            "`<p>x`, HtmlFormat",
            "`<?xml version=\"1.0\"?><html>`, HtmlFormat",
            "`< 5 % of voters`, TextFormat",
            "`<<x>>`, TextFormat",
            "`Words`, TextFormat",
            "`\"Words\"`, TextFormat"})
    void looksAtTheFirstBytesWhereTheExtensionTellsNothing(String content, String format) throws UnreadableException {
        for (String name : new String[] {"-", "a", "a.dat", "a.gz", "page.php"}) {
            assertThat(formatOf(name, content)).as(name).isEqualTo(format);
        }
    }

    @Test
    void takesALongFirstLineForJsonLines() throws UnreadableException {
        assertThat(formatOf("-", "{\"text\": \"" + "x".repeat(20_000) + "\"}")).isEqualTo("JsonLinesFormat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.HTML", "a.jsonl.gz", "in/a.json"})
    void readsKnownExtensionsInFolders(String name) {
        assertThat(FORMATS.isArticleFile(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "a.mark", "a", "a.gz", "txt", "a.txt.bak", "html.d/a", "a.pdf", ".txt.swp"})
    void readsNothingElseInFolders(String name) {
        assertThat(FORMATS.isArticleFile(name)).isFalse();
    }
}
