package org.onrecord.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options of every command. */
final class CommonOptions {

    private static final List<String> COLOURS = List.of("auto", "always", "never");

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            scope = ScopeType.INHERIT,
            completionCandidates = ColourNames.class,
            description = "Colour the results: auto (on a terminal, unless NO_COLOR is set), always or never.")
    private String colour = "auto";

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Print the stack trace of an error, for a report.")
    private boolean debug;

    boolean debug() {
        return debug;
    }

    boolean colour(boolean terminal, Map<String, String> environment) {
        return switch (colour) {
            case "always" -> true;
            case "never" -> false;
            case "auto" -> terminal && environment.getOrDefault("NO_COLOR", "").isEmpty()
                    && !"dumb".equals(environment.get("TERM"));
            default -> throw Choices.unknown("--color", colour, COLOURS);
        };
    }

    static final class ColourNames implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return COLOURS.iterator();
        }
    }
}
