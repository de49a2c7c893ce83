package org.onrecord.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Article;

import static org.assertj.core.api.Assertions.assertThat;

/** Input made to break things. */
class HostileInputTest {

    private static final long HUNDRED_MEGABYTES = 100_000_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"a.txt, 6_000_000", "a.html, 21_000_000", "-, 6_000_000"})
    void anArticleOfHundredMegabytesOnOneLineIsRejectedWithoutBeingRead(String name, String most) {
        Ingested.Repeated line = new Ingested.Repeated('x', HUNDRED_MEGABYTES);

        String reject = Ingested.reject(Ingested.read(IngestLimits.DEFAULT, name, line));

        assertThat(reject).startsWith(name + ": longer than ");
        assertThat(line.taken()).isLessThan(Long.parseLong(most.replace("_", "")));
    }

    @Test
    void anArticleOfHundredMegabytesInJsonLinesIsRejectedAndTheNextOneRead() {
        IngestLimits limits = new IngestLimits(5_000_000, 5_000_000, 200, 1_000, 512);
        InputStream huge = new SequenceInputStream(
                Ingested.endless('x', HUNDRED_MEGABYTES),
                new ByteArrayInputStream(Ingested.utf8("\n{\"id\": \"next\", \"text\": \"Dry.\"}")));

        List<Reading> readings = Ingested.read(limits, "a.jsonl", huge);

        assertThat(Ingested.rejects(readings)).containsExactly(
                "a.jsonl, line 1: longer than 5,000,000 bytes, the most that is read of one article");
        assertThat(Ingested.ids(readings)).containsExactly("next");
    }

    @Test
    void aMillionNestedElementsAreReadInBoundedDepth() {
        String page = "<div>".repeat(1_000_000) + "“Dry,” she said.";

        assertThat(Ingested.article("a.html", page).text()).isEqualTo("“Dry,” she said.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>", "<p>", "<table>", "<table><tr><td>", "<ul><li>", "<a href=x>", "<q>", "<article>",
            "<article><header>", "<blockquote>", "<font><p>", "<div class='ad promo' id=related>",
            "<div itemprop=articleBody>",
            "<main><h1>", "<pre>", "<figure><figcaption>", "<span class=pullquote>", "</p>", "<time datetime=x>"})
    void manyElementsOfAnyKindAreRead(String element) {
        List<Reading> readings = Ingested.read("a.html", element.repeat(10_000) + "</figcaption>“Dry,” she said.");

        assertThat(readings).hasSize(1);
        assertThat(Ingested.articles(readings)).allSatisfy(article -> assertThat(article.text()).contains("Dry,"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p x>", "<script>x</script>", "<figcaption>x</figcaption>", "<meta name=author content=x>",
            "<link rel=canonical href=x>", "<p><a href=x>y</a></p>", "<!-- x -->", "<br>", "&amp;", "<h2>x</h2>",
            "<script type=application/ld+json>{</script>"})
    void manyThingsBesideOneAnotherAreRead(String thing) {
        assertThat(Ingested.article("a.html", thing.repeat(10_000) + "<p>“Dry,” she said.</p>").text())
                .endsWith("“Dry,” she said.");
    }

    @Test
    void aRowOfManyCellsAndAFigureOfManyCaptionsAreRead() {
        String row = "<table><tr>" + "<td>x".repeat(50_000) + "</table>";
        String figure = "<figure>" + "<!-- -->".repeat(20_000) + "<figcaption>x</figcaption>".repeat(20_000)
                + "</figure>";

        assertThat(Ingested.article("a.html", row).text()).hasSize(99_999);
        assertThat(Ingested.article("a.html", figure + "<p>Dry.").text()).isEqualTo("Dry.");
    }

    @Test
    void fieldsFullOfSpacesAreRead() {
        String spaces = " ".repeat(300_000);
        String page = "<title>a" + spaces + "b</title><meta property=og:title content='a" + spaces + "b'>"
                + "<meta property=og:site_name content='s" + spaces + "s'><meta name=author content='By" + spaces
                + "x'>"
                + "<meta name=date content='2025-05-27" + spaces + "x'><p class='" + spaces + "'>Dry.";

        assertThat(Ingested.article("a.html", page).header().title()).contains("a b");
        assertThat(Ingested.article("a.txt", "Title: a" + spaces + "b\nDate:" + spaces + "\n\nDry.").header().title())
                .contains("a b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt.gz", "a.html.gz", "a.jsonl.gz", "a.json.gz"})
    void aGzipBombIsStopped(String name) {
        byte[] bomb = Ingested.gzip(Ingested.utf8("{\"text\": \"" + " x".repeat(10_000_000)));

        assertThat(Ingested.reject(Ingested.read(name, bomb))).contains("unpacks to more than 200 times its size");
    }

    @Test
    void aPageWithFieldsOfFortyKilobytesIsCut() {
        String page = "<title>" + "t".repeat(40_000) + "</title><meta name=author content='" + "a".repeat(40_000)
                + "'><meta property=og:site_name content='" + "s".repeat(40_000)
                + "'><link rel=canonical href='https://x.example/"
                + "u".repeat(40_000) + "'><p>Dry.</p>";

        Article article = Ingested.article("a.html", page);

        assertThat(article.header().title().orElseThrow()).hasSize(1_000);
        assertThat(article.header().author().orElseThrow()).hasSize(1_000);
        assertThat(article.header().source().orElseThrow()).hasSize(1_000);
        assertThat(article.header().url()).isEmpty();
        assertThat(article.id()).hasSizeLessThan(1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"", "John:\"x\"", "“", "”“”“", "Only a title", "Word", "Title: only a title\n\n.",
            "- -", "By"})
    void oddLittleTextsAreReadInEveryFormat(String text) {
        String json = "{\"text\": \"" + text.replace("\"", "\\\"").replace("\n", "\\n") + "\"}";

        assertThat(Ingested.articles(Ingested.read("a.txt", text))).hasSize(1);
        assertThat(Ingested.articles(Ingested.read("a.html", "<p>" + text + "</p>"))).hasSize(1);
        assertThat(Ingested.article("a.jsonl", json).text()).isEqualTo(text);
        assertThat(Ingested.article("a.json", "[" + json + "]").text()).isEqualTo(text);
    }

    @Test
    void tenThousandQuotationMarksAreRead() {
        for (String mark : List.of("\"", "“", "'", "«")) {
            String marks = mark.repeat(10_000);

            assertThat(Ingested.article("a.txt", marks).text()).isEqualTo(marks);
            assertThat(Ingested.article("a.html", "<p>" + marks).text()).isEqualTo(marks);
            assertThat(Ingested.article("a.html", "<q>".repeat(10_000) + "x").text()).contains("x");
        }
    }

    @Test
    void aTextWithoutLineBreaksOrOnlyOfThemIsRead() {
        assertThat(Ingested.article("a.txt", "By Mara Lind and ".repeat(200_000)).text()).hasSize(3_400_000);
        assertThat(Ingested.reject(Ingested.read("a.txt", "\n".repeat(3_000_000)))).contains("empty");
        assertThat(Ingested.article("a.txt", "Title: x\n".repeat(300_000) + "\nDry.").text()).isEqualTo("Dry.");
    }

    @Test
    void idsAndUrlsNeverNameFiles() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "Id: secret\n\nNot to be read.");
        Path article = Files.writeString(folder.resolve("a.txt"),
                "Id: ../../etc/passwd\nUrl: file://" + secret + "\n\n" + secret + "\n");

        assertThat(Ingested.ids(Ingested.read(article))).containsExactly("../../etc/passwd");
        assertThat(Ingested.article(Ingested.read(article)).header().url()).isEmpty();
    }

    @Test
    void aPageFetchesNothing() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.html"), "<p>Not to be read.</p>");
        String address = secret.toUri().toString();

        assertThat(Ingested.article("a.html",
                "<base href='" + address + "'><iframe src='" + address + "'></iframe><object data='"
                        + address + "'></object><link rel=import href='" + address + "'><p>Dry.</p>")
                .text()).isEqualTo("Dry.");
    }

    @Test
    void aCutArchiveInAFolderIsOneRejectAndTheRunGoesOn() throws IOException {
        byte[] packed = Ingested.gzip(Ingested.utf8("{\"id\": \"a\", \"text\": \"Dry.\"}\n".repeat(1_000)));
        Files.write(folder.resolve("a.jsonl.gz"), Arrays.copyOf(packed, packed.length / 2));
        Files.writeString(folder.resolve("b.txt"), "Id: b\n\nDry.");

        List<Reading> readings = Ingested.read(folder);

        assertThat(Ingested.rejects(readings)).singleElement().asString().contains("byte " + packed.length / 2,
                "cut off");
        assertThat(Ingested.ids(readings)).endsWith("b").hasSizeGreaterThan(2);
    }

    @Test
    void namesLongerThanAFileSystemAllowsAreMissing() {
        assertThat(Ingested.reject(Ingested.read(ArticleDefaults.NONE, folder + "/" + "n".repeat(5_000))))
                .endsWith("no such file or folder");
    }
}
