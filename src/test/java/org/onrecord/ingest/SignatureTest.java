package org.onrecord.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SignatureTest {

    private static byte[] latin1(String bytes) {
        return bytes.getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource({
            "%PDF-1.7, a PDF file",
            "{\\rtf1\\ansi, an RTF file",
            "PK\3\4 docx, 'a zip, Word or OpenDocument file'",
            "\u0089PNG, a PNG image",
            "\u00FF\u00D8\u00FF\u00E0, a JPEG image",
            "GIF89a, a GIF image",
            "WARC/1.0, a WARC archive",
            "SQLite format 3, an SQLite database"})
    void namesWhatIsNoArticle(String start, String name) {
        assertThatThrownBy(() -> Signature.check(latin1(start)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("not an article but " + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<?xml version=\"1.0\"?>\n<rss version=\"2.0\">",
            "  <feed xmlns=\"http://www.w3.org/2005/Atom\">",
            "<?xml version=\"1.0\"?><rdf:RDF xmlns:rdf=\"x\">"})
    void refusesFeeds(String start) {
        assertThatThrownBy(() -> Signature.check(latin1(start))).hasMessageContaining("RSS or Atom feed");
    }

    @Test
    void refusesXmlThatIsNoPage() {
        assertThatThrownBy(() -> Signature.check(latin1("<?xml version=\"1.0\"?>\n<nitf><body>Dry.</body></nitf>")))
                .hasMessageContaining("not an article but an XML file");
        assertThatCode(() -> Signature.check(latin1("<?xml version=\"1.0\"?>\n<!DOCTYPE html>\n<HTML>")))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAGzipFileInAGzipFile() {
        byte[] nested = Ingested.gzip(Ingested.gzip(Ingested.utf8("Dry quay.")));

        assertThat(Ingested.reject(Ingested.read("a.txt.gz", nested))).contains("a gzip file inside a gzip file");
    }

    @Test
    void refusesBytesFullOfNuls() {
        assertThatThrownBy(() -> Signature.check(new byte[1_000])).hasMessageContaining("full of NUL bytes");
        assertThatThrownBy(() -> Signature.check("utf-16 without a mark".getBytes(StandardCharsets.UTF_16LE)))
                .hasMessageContaining("UTF-16");
    }

    @Test
    void refusesNoise() {
        for (long seed = 0; seed < 50; seed++) {
            byte[] noise = new byte[BoundedInput.HEAD];
            new Random(seed).nextBytes(noise);

            assertThatThrownBy(() -> Signature.check(noise)).as("seed %d", seed).hasMessageContaining("binary file");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Plain words.",
            "",
            "One \0 NUL among ordinary words",
            "\u001b[1mcoloured\u001b[0m \u001b[31mwords\u001b[0m",
            "form feed\f, tab\t and\r\nlines",
            "“Æ” in windows-1252: \u0093\u0094\u0092",
            "RIFF over rates",
            "MM, said the witness",
            "<html><body><feed>",
            "{\"text\": \"x\"}"})
    void letsTextThrough(String start) {
        assertThatCode(() -> Signature.check(latin1(start))).doesNotThrowAnyException();
    }
}
