package org.onrecord.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleHeader;

import static org.assertj.core.api.Assertions.assertThat;

class JsonLinesFormatTest {

    private static final String GOOD = "{\"id\": \"good\", \"text\": \"The quay is dry.\"}";

    private static List<Reading> lines(String... lines) {
        return Ingested.read("a.jsonl", String.join("\n", lines));
    }

    private static Article article(String line) {
        return Ingested.article(lines(line));
    }

    private static String reject(String line) {
        return Ingested.reject(lines(line));
    }

    @Test
    void readsEveryKey() {
        Article article = article(
                """
                {"id": "ebb-1", "source": "Halden Tide", "url": "https://halden-tide.example.com/ebb", "title": "Ebb",\
                 "author": "Mara Lind", "published": "2025-05-27", "language": "en", "text": "The “quay”\\nis dry."}""");

        assertThat(article.text()).isEqualTo("The “quay”\nis dry.");
        assertThat(article.header()).isEqualTo(new ArticleHeader(
                "ebb-1",
                Optional.of("Halden Tide"),
                Optional.of("https://halden-tide.example.com/ebb"),
                Optional.of("Ebb"),
                Optional.of("Mara Lind"),
                Optional.of(LocalDate.of(2025, 5, 27)),
                "en"));
    }

    @Test
    void needsNothingButText() {
        ArticleHeader header = article("{\"text\": \"The quay is dry.\"}").header();

        assertThat(header).isEqualTo(ArticleHeader.of(header.id()));
    }

    @Test
    void takesNullAndBlankForAbsent() {
        ArticleHeader header = article("""
                {"id": null, "source": null, "url": "", "title": " ", "author": null, "byline": "Mara Lind",\
                 "published": null, "language": null, "text": "The quay is dry."}""").header();

        assertThat(header.source()).isEmpty();
        assertThat(header.url()).isEmpty();
        assertThat(header.title()).isEmpty();
        assertThat(header.author()).contains("Mara Lind");
        assertThat(header.published()).isEmpty();
        assertThat(header.language()).isEqualTo("en");
    }

    @Test
    void readsNoTitleOrDateOutOfTheText() {
        ArticleHeader header = article("{\"id\": \"x\", \"text\": \"Ebb\\nBy Mara Lind\\nMay 27, 2025\"}").header();

        assertThat(header).isEqualTo(ArticleHeader.of("x"));
    }

    @Test
    void passesOverOtherKeysWhateverTheyHold() {
        assertThat(article(
                "{\"tags\": [1, {\"text\": \"no\"}], \"n\": 1e999, \"b\": true, \"text\": \"Dry.\", \"Text\": 7}")
                .text())
                .isEqualTo("Dry.");
    }

    @Test
    void passesOverDeeplyNestedValues() {
        String deep = "[".repeat(20_000) + "]".repeat(20_000);

        assertThat(article("{\"x\": " + deep + ", \"text\": \"Dry.\"}").text()).isEqualTo("Dry.");
    }

    @Test
    void rejectsNestingWithoutEnd() {
        assertThat(reject("{\"x\": " + "[".repeat(200_000)))
                .isEqualTo("a.jsonl, line 1: nested more than 100,000 deep, the most that is read");
    }

    @Test
    void passesOverHugeNumbersAndKeys() {
        assertThat(article("{\"" + "k".repeat(100_000) + "\": " + "9".repeat(100_000) + ", \"text\": \"Dry.\"}").text())
                .isEqualTo("Dry.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"text\": 5} | key \"text\" holds a number where a string belongs",
            "{\"text\": [\"a\"]} | key \"text\" holds an array where a string belongs",
            "{\"text\": \"a\", \"title\": {\"en\": \"b\"}} | key \"title\" holds an object where a string belongs",
            "{\"text\": \"a\", \"url\": true} | key \"url\" holds true or false where a string belongs",
            "{\"text\": \"a\", \"published\": 20250527} | key \"published\" holds a number where a string belongs",
            "{\"text\": \"a\", \"id\": 1.5} | key \"id\" holds a number where a string belongs",
            "{\"title\": \"a\"} | no \"text\" in it",
            "{\"text\": null} | no \"text\" in it",
            "{\"text\": \" \"} | empty: no text but white space",
            "[1] | not a JSON object but an array",
            "\"text\" | not a JSON object but a string",
            "17 | not a JSON object but a number",
            "null | not a JSON object but nothing",
            "{\"text\": \"a\"} {\"text\": \"b\"} | more text after the JSON object",
            "{\"text\": \"a\", \"published\": \"31 Foo 2025\"} | published \"31 Foo 2025\" is not a day (write it as 2025-05-27)",
            "{\"text\": \"a\", \"published\": \"2025-05\"} | published \"2025-05\" is not a day (write it as 2025-05-27)"})
    void rejectsWhatIsNoArticleAndSaysWhy(String line, String reason) {
        List<Reading> readings = lines(GOOD, line, GOOD);

        assertThat(Ingested.rejects(readings)).containsExactly("a.jsonl, line 2: " + reason);
        assertThat(Ingested.ids(readings)).containsExactly("good", "good");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"text\": \"a\"",
            "{\"text\": \"a",
            "{\"text\" \"a\"}",
            "{'text': 'a'}",
            "{\"text\": \"a\",}",
            "{",
            "}",
            "not JSON at all",
            "{\"text\": \"\\ud8zz\"}",
            "{\"text\": NaN}"})
    void goesOnAfterABrokenLine(String broken) {
        List<Reading> readings = lines(GOOD, GOOD, GOOD, GOOD, GOOD, GOOD, broken, GOOD);

        assertThat(Ingested.rejects(readings)).singleElement().asString()
                .startsWith("a.jsonl, line 7: broken JSON at column ")
                .doesNotContain("\n")
                .hasSizeLessThan(300);
        assertThat(readings).hasSize(8);
    }

    @Test
    void namesTheLineOfEveryArticle() {
        List<Reading> readings = lines("", GOOD, "   ", GOOD + "\r", "");

        assertThat(readings).extracting(reading -> ((Reading.Accepted) reading).origin().toString())
                .containsExactly("a.jsonl, line 2", "a.jsonl, line 4");
    }

    @Test
    void rejectsAFileOfBlankLines() {
        assertThat(reject("\n \n")).isEqualTo("a.jsonl: empty: no article in it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-05-27", "2025-05-27T23:30:00-11:00", "2025-05-27T00:30:00+14:00", "May 27, 2025"})
    void readsTheDayOfPublication(String published) {
        assertThat(article("{\"text\": \"a\", \"published\": \"" + published + "\"}").header().published())
                .contains(LocalDate.of(2025, 5, 27));
    }

    @Test
    void takesANumberForAnId() {
        assertThat(article("{\"id\": 17, \"text\": \"a\"}").id()).isEqualTo("17");
    }

    @Test
    void namesAnArticleAfterItsUrl() {
        assertThat(article("{\"url\": \"https://tide.example/ebb#top\", \"text\": \"a\"}").id())
                .isEqualTo("https://tide.example/ebb");
    }

    @Test
    void namesAnArticleAfterItsContentWhereverItStands() {
        String plain = "{\"title\": \"Ebb & flood\", \"text\": \"a\"}";

        String id = article(plain).id();

        assertThat(id).matches("Ebb-flood-[0-9a-f]{12}");
        assertThat(Ingested.ids(lines(GOOD, plain))).containsExactly("good", id);
        assertThat(article("{\"text\": \"a\", \"title\": \"Ebb & flood\", \"x\": 1}").id()).isEqualTo(id);
        assertThat(article("{\"title\": \"Ebb & flood\", \"text\": \"b\"}").id()).isNotEqualTo(id);
    }

    @Test
    void replacesHalvesOfSurrogatePairsInEveryField() {
        Article article = article("{\"title\": \"a\\ud834b\", \"text\": \"c\\udd1e\\u0000\\ud834\\udd1e\"}");

        assertThat(article.header().title()).contains("a\uFFFDb");
        assertThat(article.text()).isEqualTo("c\uFFFD\uFFFD𝄞");
    }

    @Test
    void readsBytesThatAreNotUtf8AndNotesIt() {
        byte[] line = "{\"text\": \"“Dry,” she said.\"}".getBytes(Charset.forName("windows-1252"));

        Reading.Accepted accepted = Ingested.accepted(Ingested.read("a.jsonl", line));

        assertThat(accepted.article().text()).isEqualTo("“Dry,” she said.");
        assertThat(accepted.notes()).containsExactly("2 bytes were not UTF-8 and read as windows-1252");
    }

    @Test
    void rejectsALineOverTheLimitAndGoesOn() {
        IngestLimits limits = new IngestLimits(1_000, 5_000, 200, 100, 512);
        Ingested.Repeated text = new Ingested.Repeated('x', 50_000_000);
        InputStream bytes = new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(Ingested.utf8("{\"text\": \"")),
                text,
                new ByteArrayInputStream(Ingested.utf8("\"}\n" + GOOD)))));

        List<Reading> readings = Ingested.read(limits, "a.jsonl", bytes);

        assertThat(Ingested.rejects(readings))
                .containsExactly("a.jsonl, line 1: longer than 5,000 bytes, the most that is read of one article");
        assertThat(Ingested.ids(readings)).containsExactly("good");
    }

    @Test
    void rejectsATextOverTheLimit() {
        IngestLimits limits = new IngestLimits(1_000, 5_000, 200, 100, 512);
        byte[] line = Ingested.utf8("{\"text\": \"" + "x".repeat(1_001) + "\"}\n" + GOOD);

        List<Reading> readings = Ingested.read(limits, "a.jsonl", new ByteArrayInputStream(line));

        assertThat(Ingested.rejects(readings)).containsExactly(
                "a.jsonl, line 1: its text is longer than 1,000 bytes, the most an article may have");
        assertThat(readings).hasSize(2);
    }

    @Test
    void acceptsAllArticlesBeforeTheCutOfAGzipFile() {
        byte[] packed = Ingested.gzip(manyArticles(300));
        int most = 0;
        for (int cut = 20; cut < packed.length; cut += 37) {
            List<Reading> readings = Ingested.read("a.jsonl.gz", Arrays.copyOf(packed, cut));

            int whole = readings.size() - 1;
            assertThat(Ingested.ids(readings)).as("cut at %d", cut).isEqualTo(numbers(whole));
            assertThat(Ingested.rejects(readings)).singleElement().asString()
                    .matches("a\\.jsonl\\.gz, line \\d+, byte " + cut + ": the gzip file is cut off here.*");
            most = Math.max(most, whole);
        }
        assertThat(most).isGreaterThan(250);
    }

    @Test
    void acceptsAnArticleThatIsWholeAtTheCut() {
        byte[] one = Ingested.gzip(Ingested.utf8(GOOD));

        List<Reading> readings = Ingested.read("a.jsonl.gz", Arrays.copyOf(one, one.length - 8));

        assertThat(Ingested.ids(readings)).containsExactly("good");
        assertThat(Ingested.rejects(readings)).hasSize(1);
    }

    private static byte[] manyArticles(int count) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (String id : numbers(count)) {
            lines.writeBytes(Ingested.utf8(
                    "{\"id\": \"" + id + "\", \"text\": \"Gauge " + id.hashCode() * 31 + " is dry.\"}\n"));
        }
        return lines.toByteArray();
    }

    private static List<String> numbers(int count) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add("n" + i);
        }
        return numbers;
    }
}
