package org.onrecord.cli;

import picocli.CommandLine.Command;

/** {@code onrecord} itself. */
@Command(
        name = "onrecord",
        versionProvider = Version.class,
        header = "Who said what, when, and where do they stand?",
        footer = {"  onrecord demo",
                "  onrecord index articles/",
                "  onrecord search \"port strike\" --speaker reyle --stance oppose"},
        description = "Reads news articles, cuts out every quote and every "
                + "reported statement, and makes them searchable.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"  0:found or done; also when the reader closes the pipe early",
                "  1:nothing found",
                "  2:usage",
                "  3:finished, but some input was rejected",
                "  4:index missing, locked or unwritable",
                "  5:index corrupt or of another version",
                " 70:internal error",
                " 74:the output cannot be written",
                "130:interrupted"})
final class RootCommand {}
