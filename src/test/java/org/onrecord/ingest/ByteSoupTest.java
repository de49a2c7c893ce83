package org.onrecord.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Article;

import static org.assertj.core.api.Assertions.assertThat;

/** Seeded random bytes, among them the words that mean something to a format, through every format. */
class ByteSoupTest {

    private static final IngestLimits LIMITS = new IngestLimits(2_000, 4_000, 200, 40, 20);

    private static final List<String> WORDS = List.of(
            "{\"text\": \"", "\"}", "{", "}", "[", "]", ",", ":", "\\u", "\\ud834", "\"", "null", "\n", "\r\n", "\n\n",
            "Title: ", "Date: 2025-05-27\n", "Id: ", "Url: ", "By Mara Lind\n", "HALDEN, May 27, 2025 (Wire) — ",
            "<p>", "</p>", "<div class=ad>", "</div>", "<article>", "<h1>", "<q>", "<br>", "<td>", "<pre>", "<!--",
            "-->",
            "<script type=application/ld+json>", "{\"@type\": \"NewsArticle\", \"headline\": ", "</script>",
            "<a href=x>",
            "<meta name=author content=", "<time datetime=", "&amp;", "&#0;", "&#xd834;", "“", "”", "‘", "«", "\uFEFF",
            "\u202E", "𝄞", "\0", "The quay is dry. ", "“Dry,” she said. ", " ", "\t", "published", "x".repeat(300));

    private static byte[] soup(Random random) {
        ByteArrayOutputStream soup = new ByteArrayOutputStream();
        for (int i = random.nextInt(60); i > 0; i--) {
            if (random.nextInt(8) == 0) {
                byte[] noise = new byte[random.nextInt(6)];
                random.nextBytes(noise);
                soup.writeBytes(noise);
            } else {
                soup.writeBytes(Ingested.utf8(WORDS.get(random.nextInt(WORDS.size()))));
            }
        }
        return soup.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.html", "a.jsonl", "a.json", "a", "-"})
    void comesOutAsArticlesAndRejects(String name) {
        for (long seed = 0; seed < 1_500; seed++) {
            check(name, soup(new Random(seed)), "seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt.gz", "a.html.gz", "a.jsonl.gz", "a.json.gz", "a.gz"})
    void comesOutAsArticlesAndRejectsWhenPackedAndBroken(String name) {
        for (long seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            byte[] packed = Ingested.gzip(soup(random));
            if (random.nextBoolean()) {
                packed[random.nextInt(packed.length)] ^= (byte) (1 << random.nextInt(8));
            }
            check(name, Arrays.copyOf(packed, packed.length - random.nextInt(12)), "seed " + seed);
        }
    }

    private static void check(String name, byte[] bytes, String seed) {
        List<Reading> readings = Ingested.read(LIMITS, name, new ByteArrayInputStream(bytes));

        assertThat(readings).as(seed).isNotEmpty();
        for (Reading reading : readings) {
            switch (reading) {
                case Reading.Accepted accepted -> check(accepted.article(), seed);
                case Reading.Rejected(Origin origin, String reason) -> {
                    assertThat(origin.file()).as(seed).isEqualTo(name);
                    assertThat(reason).as(seed).isNotBlank().hasSizeLessThan(400).doesNotContain("\n",
                            "report this file");
                }
            }
        }
    }

    private static void check(Article article, String seed) {
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(article.text())).as(seed).isTrue();
        assertThat(article.text()).as(seed).isNotBlank().doesNotContain("\0");
        assertThat(Fields.utf8Length(article.text())).as(seed).isLessThanOrEqualTo(LIMITS.articleBytes());
        assertThat(article.id()).as(seed).doesNotContain("#", " ", "\n", "\0").hasSizeLessThan(100);
        article.header().title().ifPresent(title -> checkField(title, seed));
        article.header().author().ifPresent(author -> checkField(author, seed));
        article.header().source().ifPresent(source -> checkField(source, seed));
        article.header().url().ifPresent(url -> assertThat(url).as(seed).matches("(?i)https?://\\S+"));
        assertThat(article.header().language()).as(seed).matches("[a-z]{2}");
    }

    private static void checkField(String field, String seed) {
        assertThat(field).as(seed).isNotBlank().hasSizeLessThanOrEqualTo(LIMITS.fieldLength()).doesNotContain("\n",
                "\t");
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(field)).as(seed).isTrue();
    }
}
