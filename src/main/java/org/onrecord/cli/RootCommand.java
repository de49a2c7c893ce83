package org.onrecord.cli;

import picocli.CommandLine.Command;

/** {@code onrecord} itself. */
@Command(
        name = "onrecord",
        versionProvider = Version.class,
        header = {"Examples:",
                "  onrecord demo",
                "  onrecord index articles/",
                "  onrecord search \"port strike\" --speaker reyle --stance oppose", ""},
        description = "Who said what, when, and where do they stand? Reads news articles, cuts out every quote and every "
                + "reported statement, and makes them searchable.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {"",
                "Exit codes: 0 found or done, 1 nothing found, 2 usage, 3 some input was rejected, 4 index missing,",
                "locked or unwritable, 5 index corrupt or of another version, 70 internal error, 74 output cannot be",
                "written, 130 interrupted. A reader that closes the pipe early is no error: 0."})
final class RootCommand {}
