package org.onrecord.cli;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProgramTest {

    private final FakeRooms rooms = new FakeRooms();
    private final Shell shell = new Shell(rooms);

    @Test
    void withoutACommandShowsTheHelpAndFails() {
        Shell.Outcome outcome = shell.run();

        assertThat(outcome.code()).isEqualTo(Exit.USAGE);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("Examples:").contains("Commands:");
    }

    @ParameterizedTest
    @CsvSource({"serch,search", "indx,index", "facet,facets", "stat,stats"})
    void suggestsTheCommandThatWasMeant(String typed, String meant) {
        Shell.Outcome outcome = shell.run(typed, "x");

        assertThat(outcome.code()).isEqualTo(Exit.USAGE);
        assertThat(outcome.err()).startsWith("onrecord: " + typed + ": no such command (did you mean ")
                .contains(meant).endsWith("see onrecord --help)\n");
    }

    @ParameterizedTest
    @CsvSource({"search,--spaker,--speaker", "search,--stnace,--stance", "index,--thread,--threads",
            "extract,--fromat,--format"})
    void suggestsTheOptionThatWasMeant(String command, String typed, String meant) {
        Shell.Outcome outcome = shell.run(command, "x", typed, "y");

        assertThat(outcome.code()).isEqualTo(Exit.USAGE);
        assertThat(outcome.err()).startsWith("onrecord: " + typed + ": no such option").contains(meant)
                .contains("see onrecord " + command + " --help").hasLineCount(1);
    }

    @Test
    void saysWhichOptionMissesItsValue() {
        assertThat(shell.run("search", "x", "--speaker").err())
                .contains("--speaker").contains("see onrecord search --help").hasLineCount(1);
    }

    @Test
    void reportsAFaultOfItsOwnInOneLine() {
        rooms.answer = () -> {
            throw new IllegalStateException("impossible");
        };

        Shell.Outcome outcome = shell.run("search", "x");

        assertThat(outcome.code()).isEqualTo(Exit.INTERNAL);
        assertThat(outcome.err()).contains("internal error").contains("impossible").contains("--debug").hasLineCount(1);
    }

    @Test
    void reportsErrorsOfTheVirtualMachineToo() {
        rooms.answer = () -> {
            throw new StackOverflowError();
        };

        assertThat(shell.run("search", "x").code()).isEqualTo(Exit.INTERNAL);
    }

    @Test
    void printsTheStackTraceOnlyWhenDebugging() {
        rooms.answer = () -> {
            throw new IllegalStateException("impossible");
        };

        assertThat(shell.run("search", "x").err()).doesNotContain("\tat ");
        assertThat(shell.run("search", "x", "--debug").err()).contains("\tat org.onrecord");
        assertThat(shell.run("--debug", "search", "x").err()).contains("\tat org.onrecord");
    }

    @Test
    void showsWhatAQueryWouldHaveTheTerminalDo() {
        assertThat(shell.run("search", "x", "--stance", "\u001B[2J").err()).contains("“<U+001B>[2J”")
                .doesNotContain("\u001B");
    }

    @Test
    void coloursOnATerminalUnlessToldOtherwise() {
        assertThat(shell.run("search", "x").out()).doesNotContain("\u001B");
        assertThat(shell.run("search", "x", "--color", "always").out()).contains("\u001B[1m");
        shell.onTerminal();
        assertThat(shell.run("search", "x").out()).contains("\u001B[1m");
        assertThat(shell.run("search", "x", "--color", "never").out()).doesNotContain("\u001B");
        shell.set("NO_COLOR", "1");
        assertThat(shell.run("search", "x").out()).doesNotContain("\u001B");
        assertThat(shell.run("search", "x", "--color=always").out()).contains("\u001B[1m");
    }

    @Test
    void coloursNoDumbTerminal() {
        assertThat(shell.onTerminal().set("TERM", "dumb").run("search", "x").out()).doesNotContain("\u001B");
    }

    @Test
    void printsItsVersion() {
        Shell.Outcome outcome = shell.run("--version");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).matches("onrecord \\S+ \\(Java \\d+\\)\n");
    }

    @ParameterizedTest
    @CsvSource({"80,80", "'',100", "wide,100", "-5,100", "99999,100", "0,100", "' 72 ',72"})
    void takesItsWidthFromTheEnvironment(String columns, int width) {
        assertThat(Widths.of(Map.of("COLUMNS", columns))).isEqualTo(width);
    }
}
