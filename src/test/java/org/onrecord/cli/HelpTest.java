package org.onrecord.cli;

import java.io.OutputStream;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

import static org.assertj.core.api.Assertions.assertThat;

class HelpTest {

    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

    private final Shell shell = new Shell(new FakeRooms());

    static Stream<String> commands() {
        return commandLine().getSubcommands().keySet().stream();
    }

    @Test
    void namesAllCommands() {
        assertThat(commands()).containsExactlyInAnyOrder(
                "demo", "index", "extract", "stance", "search", "facets", "export", "timeline", "speakers", "speaker",
                "check-quote", "related", "show", "alert", "stats", "verify", "completion");
        assertThat(shell.run("--help").out()).startsWith("Examples:\n").contains(commands().toList());
    }

    @Test
    void saysOfEveryCommandWhatItDoes() {
        assertThat(shell.run("--help").out()).containsPattern("search +Finds what was said")
                .containsOnlyOnce("Examples:");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void startsWithTwoOrThreeExamplesAndThenHasTheOptions(String command) {
        Shell.Outcome outcome = shell.run(command, "--help");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("Examples:\n  ");
        assertThat(examples(outcome.out())).hasSizeBetween(2, 3);
        assertThat(outcome.out().indexOf("Usage: onrecord " + command)).isGreaterThan(0)
                .isLessThan(outcome.out().indexOf("--help"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void hasExamplesThatTheProgramUnderstands(String command) {
        for (String example : examples(shell.run(command, "--help").out())) {
            CommandLine.ParseResult parsed = commandLine().parseArgs(arguments(example).toArray(String[]::new));

            assertThat(parsed.subcommand().commandSpec().name()).as(example).isEqualTo(command);
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void describesEveryOptionAndParameter(String command) {
        CommandLine line = commandLine().getSubcommands().get(command);
        String help = shell.run(command, "--help").out();

        for (ArgSpec argument : line.getCommandSpec().args()) {
            assertThat(argument.description()).as(argument.toString()).isNotEmpty();
            assertThat(argument.hidden()).as(argument.toString()).isFalse();
        }
        line.getCommandSpec().options().forEach(option -> assertThat(help).contains(option.longestName()));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void fitsTheTerminal(String command) {
        String help = shell.set("COLUMNS", "80").run(command, "--help").out();

        assertThat(help.lines().dropWhile(line -> !line.startsWith("Usage:"))).allMatch(line -> line.length() <= 80);
    }

    @Test
    void tellsTheExitCodes() {
        assertThat(shell.run("--help").out().lines().map(line -> line.strip().replaceAll(" +", " "))).contains(
                "1 nothing found", "2 usage", "3 finished, but some input was rejected",
                "4 index missing, locked or unwritable", "5 index corrupt or of another version", "130 interrupted");
    }

    @Test
    void completionIsAScriptForEveryCommandAndOption() {
        String script = shell.run("completion").out();

        assertThat(script).startsWith("#!/usr/bin/env bash").contains("complete -F _complete_onrecord", "onrecord")
                .contains(commands().toList())
                .contains("--min-confidence", "support", "oppose", "newest");
    }

    private static CommandLine commandLine() {
        Surroundings surroundings = new Surroundings(
                System.in, OutputStream.nullOutputStream(), OutputStream.nullOutputStream(),
                Map.of(), false, false, InstantSource.system(), Interrupts.NONE);
        return new Program(new FakeRooms(), surroundings).commands();
    }

    private static List<String> examples(String help) {
        return help.lines().skip(1).takeWhile(line -> line.startsWith("  ")).map(String::strip).toList();
    }

    /** The words after "onrecord" up to a pipe or redirection. */
    private static List<String> arguments(String example) {
        List<String> words = new ArrayList<>();
        String command = example.substring(example.indexOf("onrecord ") + "onrecord ".length()).replaceAll("[|>)].*",
                "");
        Matcher matcher = WORD.matcher(command);
        while (matcher.find()) {
            words.add(Stream.of(matcher.group(1), matcher.group(2), matcher.group(3)).filter(g -> g != null).findFirst()
                    .orElseThrow());
        }
        return words;
    }
}
