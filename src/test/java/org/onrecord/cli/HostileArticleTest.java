package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.json.RecordJson;
import org.onrecord.testing.FakeExtractor;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** An article that tries to rule the terminal, the spreadsheet and the parser of whoever reads the answers. */
class HostileArticleTest {

    private static final String NAME = "=cmd|' /C calc'!A0\u001B]0;owned\u0007";
    private static final String WORDS = "\u001B[2J\u202Egnp.exe\u202C <script>alert(1)</script> | a\u009B31m \u0000 \"quoted\"";

    private final Shell shell = new Shell(new LocalRooms(FakeExtractor::new));

    @TempDir
    private Path folder;

    private String file;
    private String index;

    @BeforeEach
    void plant() throws IOException {
        String text = "Council meets\n" + NAME + " said “" + WORDS + "” to the council.";
        String json = new JsonMapper().writeValueAsString(Map.of(
                "id", "evil\u001B[0m", "title", "\u001B[41mtitle\u202E", "source", "@SUM(1)", "text", text));
        file = Files.writeString(folder.resolve("evil.jsonl"), json + "\n").toString();
        index = folder.resolve("index").toString();
        shell.run("index", file, "--index", index);
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "json", "jsonl", "csv", "tsv", "markdown", "bibtex", "csl-json", "html"})
    void isObeyedInNoFormat(String format) {
        assertHarmless(shell.run("extract", file, "--format", format));
        assertHarmless(shell.run("search", "--format", format, "--index", index));
    }

    @Test
    void isObeyedOnNoPage() {
        String line = shell.run("search", "--format", "jsonl", "--index", index).out();
        String id = RecordJson.read(line).id();

        assertHarmless(shell.run("show", id, "--why", "--index", index));
        assertHarmless(shell.run("show", RecordJson.read(line).article().id(), "--index", index));
        assertHarmless(shell.run("show", id, "--format", "jsonld", "--index", index));
        assertHarmless(shell.run("related", id, "--index", index));
        assertHarmless(shell.run("related", id, "--format", "json", "--index", index));
        assertHarmless(shell.run("facets", "--by", "speaker,source", "--index", index));
        assertHarmless(shell.run("speaker", "calc", "--index", index));
        assertHarmless(shell.run("speaker", "calc", "--format", "json", "--index", index));
        assertHarmless(shell.run("check-quote", "gnp.exe script alert quoted", "--index", index));
        assertHarmless(shell.run("timeline", "--speaker", "calc", "--index", index));
        for (String format : new String[] {"bibtex", "csl-json", "html", "csv", "jsonl"}) {
            assertHarmless(shell.run("export", "--format", format, "--index", index));
        }
    }

    @Test
    void isObeyedInNoMessage() throws IOException {
        Path odd = Files.writeString(folder.resolve("odd\u001B[2J\u202E.txt"), "");

        Shell.Outcome outcome = shell.run("extract", odd.toString());

        assertThat(outcome.code()).isEqualTo(Exit.SOME_REJECTED);
        assertHarmless(outcome);
        assertHarmless(shell.run("search", "\"\u001B[2J", "--index", index));
        assertHarmless(shell.run("show", "\u001B[2J", "--index", index));
        assertHarmless(shell.run("\u001B[2J"));
        assertHarmless(shell.run("search", "--\u001B[2J"));
    }

    @Test
    void startsNoFormulaInASpreadsheet() {
        for (String format : List.of("csv", "tsv")) {
            String out = shell.run("search", "--format", format, "--index", index).out();

            assertThat(out).as(format).contains("'=cmd", "'@SUM(1)")
                    .doesNotContainPattern("(^|[,\t\n\"])[=@]");
        }
    }

    @Test
    void isKeptAsItIsInJson() {
        String line = shell.run("extract", file, "--format", "jsonl").out();

        assertThat(line.lines()).hasSize(1);
        assertThat(RecordJson.read(line).text()).startsWith("\u001B[2J\u202Egnp").endsWith("\"quoted\"");
    }

    private static void assertHarmless(Shell.Outcome outcome) {
        for (String text : List.of(outcome.out(), outcome.err())) {
            assertThat(text.codePoints().filter(c -> c != '\n' && c != '\r' && c != '\t')
                    .filter(c -> Character.isISOControl(c) || c == 0x202E || c == 0x202C)
                    .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c)))
                    .as(text).isEmpty();
        }
    }
}
