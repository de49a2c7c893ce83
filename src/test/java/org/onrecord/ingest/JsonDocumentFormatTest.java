package org.onrecord.ingest;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class JsonDocumentFormatTest {

    private static List<Reading> read(String content) {
        return Ingested.read("a.json", content);
    }

    @Test
    void readsOneObjectOverManyLines() {
        assertThat(Ingested.article(read("{\n  \"id\": \"x\",\n  \"text\": \"The quay is dry.\"\n}\n")).text())
                .isEqualTo("The quay is dry.");
    }

    @Test
    void readsAnArray() {
        List<Reading> readings = read("[\n {\"id\": \"a\", \"text\": \"A\"},\n {\"id\": \"b\",\n  \"text\": \"B\"}\n]");

        assertThat(Ingested.ids(readings)).containsExactly("a", "b");
        assertThat(((Reading.Accepted) readings.getLast()).origin()).hasToString("a.json, line 3");
    }

    @Test
    void readsAnArrayOnOneLine() {
        assertThat(Ingested.ids(read("[{\"id\": \"a\", \"text\": \"A\"},{\"id\": \"b\", \"text\": \"B\"}]")))
                .containsExactly("a", "b");
    }

    @Test
    void readsJsonLinesUnderThisName() {
        assertThat(Ingested.ids(read("{\"id\": \"a\", \"text\": \"A\"}\n{\"id\": \"b\", \"text\": \"B\"}\n")))
                .containsExactly("a", "b");
    }

    @Test
    void goesOnAfterAnArticleThatIsNone() {
        List<Reading> readings = read("""
                [
                  {"id": "a", "text": "A"},
                  {"id": "b", "text": 5},
                  null,
                  {"id": "c", "text": "C" "x": 1},
                  {"id": "d",
                   "text": "D",},
                  {"id": "e", "text": "E"}
                ]
                """);

        assertThat(Ingested.ids(readings)).containsExactly("a", "e");
        assertThat(Ingested.rejects(readings)).satisfiesExactly(
                reject -> assertThat(reject)
                        .isEqualTo("a.json, line 3: key \"text\" holds a number where a string belongs"),
                reject -> assertThat(reject).isEqualTo("a.json, line 4: not a JSON object but nothing"),
                reject -> assertThat(reject).startsWith("a.json, line 5: broken JSON at column "),
                reject -> assertThat(reject).startsWith("a.json, line 6: broken JSON at its line 2, column "));
    }

    @Test
    void goesOnAfterAnArticleOverTheLimit() {
        IngestLimits limits = new IngestLimits(1_000, 3_000, 200, 100, 512);
        String content = "[{\"text\": \"" + "x".repeat(5_000) + "\"}, {\"id\": \"b\", \"text\": \"B\"}]";

        List<Reading> readings = Ingested.read(limits, "a.json", new ByteArrayInputStream(Ingested.utf8(content)));

        assertThat(Ingested.ids(readings)).containsExactly("b");
        assertThat(Ingested.rejects(readings)).singleElement().asString().contains("longer than 3,000 bytes");
    }

    @Test
    void acceptsAllArticlesBeforeTheCutOfAGzipFile() {
        byte[] packed = Ingested
                .gzip(Ingested.utf8("[{\"id\": \"a\", \"text\": \"A\"}, {\"id\": \"b\", \"text\": \"B\"}]"));

        List<Reading> readings = Ingested.read("a.json.gz", Arrays.copyOf(packed, packed.length - 8));

        assertThat(Ingested.ids(readings)).containsExactly("a", "b");
        assertThat(Ingested.rejects(readings)).singleElement().asString().contains("byte " + (packed.length - 8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[]", "{}x", "The quay is dry, said a docker.", "[\"a\", \"b\"]", "\"text\"", "5", "<p>x</p>"})
    void rejectsOtherThingsOnce(String content) {
        assertThat(Ingested.reject(read(content))).startsWith("a.json");
    }
}
