package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.index.IndexException;
import org.onrecord.pipeline.Reject;
import org.onrecord.pipeline.RunReport;

import static org.assertj.core.api.Assertions.assertThat;

class IndexCommandTest {

    private final FakeRooms rooms = new FakeRooms();
    private final Shell shell = new Shell(rooms);

    @TempDir
    private Path folder;

    @Test
    void closesWithNumbersThatAddUp() {
        rooms.report = () -> new RunReport(8, 6, 2, 3, 1, 2, 40, false);
        rooms.rejects.add(new Reject("a.jsonl", "line 7", "no JSON"));

        Shell.Outcome outcome = shell.run("index", "articles");

        assertThat(outcome.out()).isEqualTo("""
                read      8
                accepted  6 (3 new, 1 replaced, 2 unchanged)
                rejected  2
                records   40
                """);
        assertThat(outcome.err()).isEqualTo("onrecord: a.jsonl, line 7: no JSON\n");
        assertThat(outcome.code()).isEqualTo(Exit.SOME_REJECTED);
    }

    @Test
    void isDoneWhenNothingWasRejected() {
        assertThat(shell.run("index", "articles").code()).isEqualTo(Exit.DONE);
    }

    @Test
    void findsNothingWhereThereAreNoArticles() {
        rooms.report = () -> new RunReport(0, 0, 0, 0, 0, 0, 0, false);

        Shell.Outcome outcome = shell.run("index", "empty");

        assertThat(outcome.code()).isEqualTo(Exit.NOTHING_FOUND);
        assertThat(outcome.err()).startsWith("onrecord: nothing to read");
    }

    @Test
    void saysWhatAnInterruptionMeans() {
        rooms.report = () -> new RunReport(3, 2, 1, 2, 0, 0, 9, true);

        Shell.Outcome outcome = shell.interrupted().run("index", "articles");

        assertThat(outcome.code()).isEqualTo(Exit.INTERRUPTED);
        assertThat(outcome.out()).startsWith("read      3");
        assertThat(outcome.err()).contains("interrupted: what was finished is kept");
    }

    @Test
    void handsOnWhatTheUserSaysOfTheInput() {
        shell.run("index", "a", "b*.txt", "-", "--published", "2025-05-28", "--source", "Kelm Courier", "--threads",
                "3",
                "--deadline", "7", "--index", "there");

        Input input = rooms.inputs.getFirst();
        assertThat(input.paths()).containsExactly("a", "b*.txt", "-");
        assertThat(input.published()).hasValue(LocalDate.of(2025, 5, 28));
        assertThat(input.source()).hasValue("Kelm Courier");
        assertThat(input.settings().threads()).isEqualTo(3);
        assertThat(input.settings().articleDeadline()).isEqualTo(Duration.ofSeconds(7));
        assertThat(rooms.folders).containsExactly(Path.of("there"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "--published|2025-05|2025-05-27",
            "--published|yesterday|2025-05-27",
            "--threads|0|1 to 1024",
            "--threads|2000|1 to 1024",
            "--deadline|0|1 to 86400"})
    void refusesAValueAndSaysWhatIsAllowed(String option, String value, String allowed) {
        Shell.Outcome outcome = shell.run("index", "a", option, value);

        assertThat(outcome.code()).isEqualTo(Exit.USAGE);
        assertThat(outcome.err()).startsWith("onrecord: " + option + ": ").contains(allowed).hasLineCount(1);
        assertThat(rooms.inputs).isEmpty();
    }

    @Test
    void refusesANumberThatIsNone() {
        assertThat(shell.run("index", "a", "--threads", "many").err())
                .startsWith("onrecord: invalid value for option '--threads'").contains("'many'").hasLineCount(1);
    }

    @Test
    void needsAPath() {
        Shell.Outcome outcome = shell.run("index");

        assertThat(outcome.code()).isEqualTo(Exit.USAGE);
        assertThat(outcome.err())
                .isEqualTo("onrecord: missing required parameter: 'PATH' (see onrecord index --help)\n");
    }

    @Test
    void writesEveryRejectToAFile() throws IOException {
        rooms.report = () -> new RunReport(5, 3, 2, 3, 0, 0, 9, false);
        rooms.rejects.addAll(List.of(new Reject("a", "line 7", "no JSON"), new Reject("b\u001B.txt", "", "binary")));
        Path file = folder.resolve("rejects.jsonl");

        Shell.Outcome outcome = shell.run("index", "a", "--rejects", file.toString());

        assertThat(Files.readString(file)).isEqualTo("""
                {"file":"a","place":"line 7","reason":"no JSON"}
                {"file":"b\\u001B.txt","place":"","reason":"binary"}
                """);
        assertThat(outcome.err()).isEqualTo("onrecord: a, line 7: no JSON\nonrecord: b<U+001B>.txt: binary\n");
    }

    @Test
    void overwritesNoFileOfRejectsUnlessForced() throws IOException {
        Path file = Files.writeString(folder.resolve("rejects.jsonl"), "precious");

        Shell.Outcome refused = shell.run("index", "a", "--rejects", file.toString());

        assertThat(refused.code()).isEqualTo(Exit.USAGE);
        assertThat(refused.err()).contains("there already").contains("--force");
        assertThat(Files.readString(file)).isEqualTo("precious");
        assertThat(shell.run("index", "a", "--rejects", file.toString(), "--force").code()).isZero();
        assertThat(Files.readString(file)).isEmpty();
    }

    @Test
    void saysWhenTheFileOfRejectsCannotBeWritten() {
        Shell.Outcome outcome = shell.run("index", "a", "--rejects", folder.resolve("no/such/folder").toString());

        assertThat(outcome.code()).isEqualTo(Exit.USAGE);
        assertThat(outcome.err()).contains("--rejects").contains("cannot be written");
    }

    @Test
    void countsWhileItRunsOnATerminalAlone() {
        assertThat(shell.run("index", "a").err()).isEmpty();
        assertThat(shell.onTerminal().run("index", "a").err())
                .startsWith("3 read, 0 rejected, 9 records").endsWith("\r\u001B[K");
    }

    @ParameterizedTest
    @CsvSource({"MISSING,4", "LOCKED,4", "UNWRITABLE,4", "CORRUPT,5", "OTHER_FORMAT,5"})
    void mapsTheTroubleOfAnIndexToItsExitCode(IndexException.Problem problem, int code) {
        rooms.report = () -> {
            throw new IndexException(problem, "the index in x is in trouble (do something)");
        };

        Shell.Outcome outcome = shell.run("index", "a");

        assertThat(outcome.code()).isEqualTo(code);
        assertThat(outcome.err()).isEqualTo("onrecord: the index in x is in trouble (do something)\n");
    }
}
