package org.onrecord.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The completion script in the shell it is made for. */
class CompletionTest {

    private static final Path BASH = Path.of("/bin/bash");

    @TempDir
    private Path folder;

    @Test
    void completesCommandsOptionsAndValues() throws Exception {
        assumeTrue(Files.isExecutable(BASH), "no bash here");

        assertThat(complete("onrecord", "se")).containsExactly("search");
        assertThat(complete("onrecord", "search", "--sta")).containsExactly("--stance");
        assertThat(complete("onrecord", "search", "--stance", "o")).containsExactly("oppose");
        assertThat(complete("onrecord", "search", "--sort", "")).containsExactlyInAnyOrder(
                "relevance", "newest", "oldest");
        assertThat(complete("onrecord", "facets", "--by", "af")).containsExactly("affiliation");
    }

    private List<String> complete(String... words) throws IOException, InterruptedException {
        Path script = Files.writeString(
                folder.resolve("completion"), new Shell(new FakeRooms()).run("completion").out());
        String typed = "'" + String.join("' '", words) + "'";
        String program = "source " + script + "; COMP_WORDS=(" + typed + "); COMP_CWORD=" + (words.length - 1)
                + "; COMP_LINE=\"" + String.join(" ", words)
                + "\"; _complete_onrecord; printf '%s\\n' \"${COMPREPLY[@]}\"";
        Process bash = new ProcessBuilder(BASH.toString(), "-c", program).redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        bash.getOutputStream().close();
        String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        bash.waitFor();
        return out.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
