package org.onrecord.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.index.IndexSettings;
import org.onrecord.index.LuceneIndex;
import org.onrecord.json.RecordJson;
import org.onrecord.testing.FakeExtractor;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands with files, index and search as they are, and a tiny extraction. */
class LocalRoomsTest {

    private static final String STORY = """
            Title: Toll divides Kelm
            Date: 2025-03-04
            Source: Kelm Courier

            The council met on Monday.
            Mira Solane, harbour minister, rejected “any toll on the northern ferry”.
            Tomas Arle welcomed “the toll as a fair price for a new quay”.
            Ina Borg said that the quay is older than the town.
            """;

    private final Shell shell = new Shell(new LocalRooms(FakeExtractor::new));

    @TempDir
    private Path folder;

    private String index;
    private String story;

    @BeforeEach
    void writeAStory() throws IOException {
        index = folder.resolve("index").toString();
        story = write("toll.txt", STORY);
    }

    @Test
    void fromArticlesToAnswers() {
        Shell.Outcome indexed = shell.run("index", story, "--index", index);
        assertThat(indexed.err()).isEmpty();
        assertThat(indexed.out()).isEqualTo("""
                read      1
                accepted  1 (1 new, 0 replaced, 0 unchanged)
                rejected  0
                records   3
                """);

        Shell.Outcome found = shell.run("search", "ferry", "--stance", "oppose", "--index", index);
        assertThat(found.code()).isZero();
        assertThat(found.out()).contains("Mira Solane", "“any toll on the northern **ferry**”", "2025-03-04",
                "Kelm Courier");
        assertThat(found.err()).contains("1 of 1 record");

        assertThat(shell.run("facets", "", "--by", "speaker,stance", "--index", index).out())
                .contains("Mira Solane  1  ██", "Ina Borg     1", "STANCE", "oppose");
        assertThat(shell.run("stats", "--index", index).out()).contains("articles  1\n", "records   3 (2 quotes");
        assertThat(shell.run("verify", "--index", index).out()).isEqualTo("sound: 1 articles with 3 records\n");
    }

    @Test
    void aSecondReadingChangesNothingAndAChangedArticleReplaces() throws IOException {
        shell.run("index", story, "--index", index);

        assertThat(shell.run("index", story, "--index", index).out())
                .contains("accepted  1 (0 new, 0 replaced, 1 unchanged)");
        write("toll.txt", STORY.replace("northern", "southern"));
        assertThat(shell.run("index", story, "--index", index).out())
                .contains("accepted  1 (0 new, 1 replaced, 0 unchanged)");
        assertThat(shell.run("search", "northern", "--index", index).code()).isEqualTo(Exit.NOTHING_FOUND);
        assertThat(shell.run("search", "southern", "--index", index).code()).isEqualTo(Exit.DONE);
    }

    @Test
    void showExplainsARecordAndAnArticle() {
        shell.run("index", story, "--index", index);
        String line = shell.run("search", "ferry", "--format", "jsonl", "--index", index).out();
        String id = RecordJson.read(line).id();

        assertThat(shell.run("show", id, "--why", "--index", index).out())
                .contains("“**any toll on the northern ferry**”", "why\n", "stance   the cue is rejected");
        assertThat(shell.run("show", RecordJson.read(line).article().id(), "--index", index).out())
                .contains("Toll divides Kelm", "[1 any toll", "[3 the quay is older");
    }

    @Test
    void extractReadsStandardInput() {
        Shell.Outcome outcome = shell.type(STORY).run("extract", "-");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().lines().map(line -> RecordJson.read(line).speaker().name().orElseThrow()))
                .containsExactly("Mira Solane", "Tomas Arle", "Ina Borg");
    }

    @Test
    void theUserSaysWhatTheArticleDoesNot() {
        Shell.Outcome outcome = shell.type("Strike ends\n\nMira Solane said “We are back”.")
                .run("extract", "-", "--published", "2025-05-28", "--source", "Kelm Courier");

        assertThat(outcome.out()).contains("\"published\":\"2025-05-28\"", "\"source\":\"Kelm Courier\"");
    }

    @Test
    void anyNumberOfThreadsExtractsTheSame() throws IOException {
        List<String> lines = IntStream.range(0, 200)
                .mapToObj(i -> "{\"id\":\"a" + i + "\",\"text\":\"Mira Solane said “number " + i + "”.\"}")
                .toList();
        String many = write("many.jsonl", String.join("\n", lines));

        String one = shell.run("extract", many, "--threads", "1").out();

        assertThat(one.lines()).hasSize(200);
        assertThat(shell.run("extract", many, "--threads", "8").out()).isEqualTo(one);
    }

    // Bad input: one clear line naming what and where, the right exit code, nothing lost.

    @Test
    void aFolderThatDoesNotExist() {
        String missing = folder.resolve("missing").toString();

        Shell.Outcome outcome = shell.run("index", missing, story, "--index", index);

        assertThat(outcome.code()).isEqualTo(Exit.SOME_REJECTED);
        assertThat(outcome.err()).startsWith("onrecord: " + missing + ": ").hasLineCount(1);
        assertThat(outcome.out()).contains("read      2", "accepted  1", "rejected  1");
    }

    @Test
    void aBinaryFile() throws IOException {
        Path binary = folder.resolve("picture.txt");
        Files.write(binary,
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'});

        Shell.Outcome outcome = shell.run("index", binary.toString(), story, "--index", index);

        assertThat(outcome.code()).isEqualTo(Exit.SOME_REJECTED);
        assertThat(outcome.err()).startsWith("onrecord: " + binary + ": ").hasLineCount(1);
        assertThat(outcome.out()).contains("accepted  1", "rejected  1");
    }

    @Test
    void brokenJsonInLineSeven() throws IOException {
        List<String> lines = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> i == 7 ? "{\"id\":\"a7\",\"text\":"
                        : "{\"id\":\"a" + i + "\",\"text\":\"Mira Solane said “" + i + "”.\"}")
                .toList();
        String file = write("feed.jsonl", String.join("\n", lines));

        Shell.Outcome outcome = shell.run("index", file, "--index", index);

        assertThat(outcome.code()).isEqualTo(Exit.SOME_REJECTED);
        assertThat(outcome.err()).startsWith("onrecord: " + file + ", line 7").hasLineCount(1);
        assertThat(outcome.out()).contains("read      9", "accepted  8", "rejected  1", "records   8");
    }

    @Test
    void anEmptyFile() throws IOException {
        String empty = write("empty.txt", "");

        Shell.Outcome outcome = shell.run("extract", empty, story);

        assertThat(outcome.code()).isEqualTo(Exit.SOME_REJECTED);
        assertThat(outcome.err()).isEqualTo("onrecord: " + empty + ": empty\n");
        assertThat(outcome.out().lines()).hasSize(3);
    }

    @Test
    void anUnclosedQuery() {
        shell.run("index", story, "--index", index);

        Shell.Outcome outcome = shell.run("search", "\"unclosed", "--index", index);

        assertThat(outcome.code()).isEqualTo(Exit.USAGE);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines().toList()).hasSize(3)
                .satisfies(lines -> {
                    assertThat(lines.get(0)).startsWith("onrecord: query: ");
                    assertThat(lines.get(1)).isEqualTo("  \"unclosed");
                    assertThat(lines.get(2)).matches(" +\\^");
                });
    }

    @Test
    void anUnknownField() {
        shell.run("index", story, "--index", index);

        Shell.Outcome outcome = shell.run("search", "colour:red", "--index", index);

        assertThat(outcome.code()).isEqualTo(Exit.USAGE);
        assertThat(outcome.err()).contains("colour").contains("speaker").endsWith("  colour:red\n  ^\n");
    }

    @Test
    void anArticleThatBreaksTheExtraction() throws IOException {
        String bad = write("bad.txt", "Bad\n\nThis will EXPLODE at once.");

        Shell.Outcome outcome = shell.run("index", bad, story, "--index", index);

        assertThat(outcome.code()).isEqualTo(Exit.SOME_REJECTED);
        assertThat(outcome.err()).startsWith("onrecord: " + bad).contains("exploded").hasLineCount(1);
        assertThat(outcome.out()).contains("accepted  1");
    }

    // The state of the index.

    @Test
    void anIndexThatIsNotThere() {
        for (String command : List.of("search", "stats", "verify")) {
            Shell.Outcome outcome = shell.run(command, "--index", index);

            assertThat(outcome.code()).as(command).isEqualTo(Exit.INDEX_UNAVAILABLE);
            assertThat(outcome.err()).startsWith("onrecord: no index in " + index).hasLineCount(1);
        }
        assertThat(folder.resolve("index")).doesNotExist();
    }

    @Test
    void anIndexThatAnotherWrites() {
        try (LuceneIndex other = LuceneIndex.open(Path.of(index), IndexSettings.of("1", "1"))) {
            other.commit();

            Shell.Outcome outcome = shell.run("index", story, "--index", index);

            assertThat(outcome.code()).isEqualTo(Exit.INDEX_UNAVAILABLE);
            assertThat(outcome.err()).contains("locked").hasLineCount(1);
        }
    }

    @Test
    void anIndexThatIsDamaged() throws IOException {
        shell.run("index", story, "--index", index);
        Path victim;
        try (var files = Files.list(Path.of(index))) {
            victim = files.filter(file -> file.toString().endsWith(".cfs") || file.toString().endsWith(".fdt"))
                    .findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(victim);
        bytes[bytes.length / 2] ^= 1;
        Files.write(victim, bytes);

        Shell.Outcome outcome = shell.run("verify", "--index", index);

        assertThat(outcome.code()).isEqualTo(Exit.INDEX_UNREADABLE);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(victim.getFileName().toString());
    }

    @Test
    void aPlaceWhereNoIndexCanBe() {
        Shell.Outcome outcome = shell.run("index", story, "--index", story);

        assertThat(outcome.code()).isEqualTo(Exit.INDEX_UNAVAILABLE);
        assertThat(outcome.err()).contains(story).hasLineCount(1);
    }

    @Test
    void interruptingKeepsWhatWasFinished() {
        Shell.Outcome outcome = shell.interrupted().run("index", story, "--index", index);

        assertThat(outcome.code()).isEqualTo(Exit.INTERRUPTED);
        assertThat(shell.run("verify", "--index", index).code()).isEqualTo(Exit.DONE);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8).toString();
    }
}
