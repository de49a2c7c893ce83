package org.onrecord.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.pipeline.Reject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What a run says of what it left out, on standard error and in a file. */
class RejectLogTest {

    @TempDir
    Path folder;

    private final FakeRooms rooms = new FakeRooms();
    private final Shell shell = new Shell(rooms);

    private Shell.Outcome extract(String... options) {
        String[] all = new String[options.length + 2];
        all[0] = "extract";
        all[1] = "news";
        System.arraycopy(options, 0, all, 2, options.length);
        return shell.run(all);
    }

    private Path file() {
        return folder.resolve("left-out.jsonl");
    }

    private String written() throws IOException {
        return Files.readString(file(), StandardCharsets.UTF_8);
    }

    @Test
    void eachIsALineOnStandardErrorAndInTheFile() throws IOException {
        rooms.rejects.add(new Reject("a.jsonl", "line 7", "no \"text\""));
        rooms.rejects.add(new Reject("b.gz", "", "cut off"));

        Shell.Outcome outcome = extract("--rejects", file().toString());

        assertThat(outcome.code()).isEqualTo(Exit.SOME_REJECTED);
        assertThat(outcome.err()).contains("onrecord: a.jsonl, line 7: no \"text\"\n", "onrecord: b.gz: cut off\n");
        assertThat(written().lines()).hasSize(2);
        JsonNode first = new JsonMapper().readTree(written().lines().findFirst().orElseThrow());
        assertThat(first.get("file").asString()).isEqualTo("a.jsonl");
        assertThat(first.get("place").asString()).isEqualTo("line 7");
        assertThat(first.get("reason").asString()).isEqualTo("no \"text\"");
    }

    @Test
    void whereNothingIsLeftOutTheFileIsEmpty() throws IOException {
        assertThat(extract("--rejects", file().toString()).code()).isZero();
        assertThat(written()).isEmpty();
    }

    @Test
    void aFileThatIsThereStaysAsItIs() throws IOException {
        Files.writeString(file(), "mine\n");

        Shell.Outcome outcome = extract("--rejects", file().toString());

        assertThat(outcome.code()).isEqualTo(Exit.USAGE);
        assertThat(outcome.err()).contains("the file is there already (name another one or add --force)");
        assertThat(outcome.out()).isEmpty();
        assertThat(written()).isEqualTo("mine\n");
    }

    @Test
    void forceWritesOverIt() throws IOException {
        Files.writeString(file(), "a line that is much longer than the one that comes after it\n".repeat(9));
        rooms.rejects.add(new Reject("b.gz", "", "cut off"));

        assertThat(extract("--rejects", file().toString(), "--force").code()).isEqualTo(Exit.SOME_REJECTED);

        assertThat(written()).isEqualTo("{\"file\":\"b.gz\",\"place\":\"\",\"reason\":\"cut off\"}\n");
    }

    @Test
    void aFileThatCannotBeWrittenIsNamedBeforeAnythingIsRead() {
        Shell.Outcome outcome = extract("--rejects", folder.resolve("no/such/folder/x").toString());

        assertThat(outcome.code()).isEqualTo(Exit.USAGE);
        assertThat(outcome.err()).startsWith("onrecord: --rejects ").contains("cannot be written").hasLineCount(1);
        assertThat(rooms.inputs).isEmpty();
    }

    @Test
    void namesOfFilesAreShownAndNotObeyed() throws IOException {
        rooms.rejects.add(new Reject("a\u001B[2J\nb.txt", "", "no words"));

        Shell.Outcome outcome = extract("--rejects", file().toString());

        assertThat(outcome.err()).contains("a<U+001B>[2J b.txt: no words").doesNotContain("\u001B");
        assertThat(written().lines()).hasSize(1);
    }
}
