package org.onrecord.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SentenceSourceTest {

    private static final String GOOD = "{\"id\":\"a\",\"sentence\":\"Fenn opposes the toll.\",\"holder\":[0,4],"
            + "\"target\":[17,21],\"stance\":\"oppose\"}";

    @TempDir
    Path folder;

    private final List<String> fates = new ArrayList<>();

    private final SentenceSource.Sink sink = new SentenceSource.Sink() {

        @Override
        public void sentence(HeldSentence held) {
            fates.add(
                    held.id() + ": " + held.holder().in(held.sentence()) + " on " + held.target().in(held.sentence()));
        }

        @Override
        public void rejected(Origin origin, String reason) {
            fates.add(origin.place() + ": " + reason);
        }
    };

    private List<String> read(String text) {
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        new SentenceSource(IngestLimits.DEFAULT, in).read(List.of("-"), sink);
        return fates;
    }

    @Test
    void readsSentencesAndPassesOtherKeysOver() {
        assertThat(read(GOOD + "\n\n" + GOOD.replace("\"a\"", "7") + "\n"))
                .containsExactly("a: Fenn on toll", "7: Fenn on toll");
    }

    @Test
    void readsGzippedFilesAndFolders() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(GOOD.getBytes(StandardCharsets.UTF_8));
        }
        Files.write(folder.resolve("s.jsonl.gz"), packed.toByteArray());
        Files.writeString(folder.resolve("readme.txt"), "no sentences");
        new SentenceSource(IngestLimits.DEFAULT, InputStream.nullInputStream()).read(List.of(folder.toString()), sink);
        assertThat(fates).containsExactly("a: Fenn on toll");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {"id":"a","sentence":"It rains."} ~ no "holder" in it
            {"id":"a","sentence":"It rains.","holder":[0,2]} ~ no "target" in it
            {"sentence":"It rains.","holder":[0,2],"target":[3,8]} ~ no "id" in it
            {"id":"a","holder":[0,2],"target":[3,8]} ~ no "sentence" in it
            {"id":"a","sentence":5,"holder":[0,2],"target":[3,8]} ~ key "sentence" holds a number, not a string
            {"id":"a","sentence":"It rains.","holder":"It","target":[3,8]} ~ key "holder" holds no [start, end]
            {"id":"a","sentence":"It rains.","holder":[0],"target":[3,8]} ~ key "holder" holds no [start, end]
            {"id":"a","sentence":"It rains.","holder":[0,2,3],"target":[3,8]} ~ key "holder" holds no [start, end]
            {"id":"a","sentence":"It rains.","holder":[2,0],"target":[3,8]} ~ not a span: [2, 0)
            {"id":"a","sentence":"It rains.","holder":[-1,2],"target":[3,8]} ~ not a span: [-1, 2)
            {"id":"a","sentence":"It rains.","holder":[0,2],"target":[3,80]} ~ ends after the sentence, which has 9
            {"id":"a","sentence":"It rains.","holder":[0,4],"target":[3,8]} ~ holder and target overlap
            {"id":"a","sentence":"It rains.","holder":[0,2],"target":[3,99999999999]} ~ broken JSON
            ["a"] ~ not a JSON object but an array
            {"id":"a", ~ broken JSON at column
            {} {} ~ no "id" in it
            """)
    void aLineThatIsNoSentenceIsNamedAndTheRunGoesOn(String line, String reason) {
        assertThat(read(GOOD + "\n" + line + "\n" + GOOD)).hasSize(3);
        assertThat(fates.get(1)).startsWith("line 2: ").contains(reason);
        assertThat(fates.get(2)).isEqualTo("a: Fenn on toll");
    }

    @Test
    void filesThatHoldNothingReadableAreOneReject() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.jsonl"), "");
        Path binary = Files.write(folder.resolve("b.jsonl"), new byte[] {0, 1, 2, 3, 0, 0, 9});
        new SentenceSource(IngestLimits.DEFAULT, InputStream.nullInputStream())
                .read(List.of(empty.toString(), binary.toString(), folder.resolve("none.jsonl").toString()), sink);
        assertThat(fates).hasSize(3).first().asString().endsWith("empty");
        assertThat(fates.get(2)).contains("no such file or folder");
    }

    @Test
    void aLineThatIsCutOffIsARejectAndWhatWasBeforeItIsKept() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write((GOOD + "\n").repeat(2_000).getBytes(StandardCharsets.UTF_8));
        }
        byte[] cut = java.util.Arrays.copyOf(packed.toByteArray(), packed.size() - 12);
        Path file = Files.write(folder.resolve("cut.jsonl.gz"), cut);
        new SentenceSource(IngestLimits.DEFAULT, InputStream.nullInputStream()).read(List.of(file.toString()), sink);
        assertThat(fates.getLast()).startsWith("line ");
        assertThat(fates.subList(0, fates.size() - 1)).isNotEmpty().containsOnly("a: Fenn on toll");
    }
}
