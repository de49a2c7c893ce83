package org.onrecord.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

import static org.assertj.core.api.Assertions.assertThat;

/** Every command and every option stands in the manual, under its command. */
class ManualTest {

    private static final Path PAGE = Path.of("src", "site", "markdown", "commands.md");

    /** The page's sections by their headings. */
    private static Map<String, String> sections() throws IOException {
        Map<String, String> sections = new java.util.HashMap<>();
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        for (String section : page.split("\n## ")) {
            int end = section.indexOf('\n');
            sections.put(section.substring(0, Math.max(0, end)).strip(), section);
        }
        return sections;
    }

    private static CommandLine commands() {
        Shell shell = new Shell(new FakeRooms());
        return shell.program().commands();
    }

    @Test
    void everyCommandHasASection() throws IOException {
        assertThat(sections().keySet()).containsAll(commands().getSubcommands().keySet());
    }

    @Test
    void everyOptionStandsUnderItsCommand() throws IOException {
        Map<String, String> sections = sections();
        List<String> missing = new ArrayList<>();
        commands().getSubcommands().forEach(
                (name, command) -> collectMissing(command, sections.getOrDefault(name, ""), missing));
        assertThat(missing).isEmpty();
    }

    /** A command of a command stands, with its options, in the section of that one. */
    private static void collectMissing(CommandLine command, String section, List<String> missing) {
        String name = command.getCommandSpec().qualifiedName();
        if (!section.contains("Usage: " + name)) {
            missing.add(name);
        }
        for (OptionSpec option : command.getCommandSpec().options()) {
            if (!option.hidden() && !section.contains(option.longestName())) {
                missing.add(name + " " + option.longestName());
            }
        }
        command.getSubcommands().values().forEach(below -> collectMissing(below, section, missing));
    }

    @Test
    void theProgramsOwnOptionsStandThereToo() throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        assertThat(Set.of("--version", "--help")).allMatch(page::contains);
    }
}
