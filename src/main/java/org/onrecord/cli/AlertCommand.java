package org.onrecord.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code alert}: queries that stand. */
@Command(
        name = "alert",
        header = "Keeps queries that are asked of every new article.",
        abbreviateSynopsis = true,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {"  onrecord alert add tolls \"ferry toll\" --stance oppose",
                "  onrecord alert list",
                "  onrecord alert show tolls --format atom > tolls.xml"},
        description = "Each run of index asks all alerts of the records of new and changed articles and says which found "
                + "something. Alerts and what they found are kept in the folder of the index, in the files alerts.jsonl "
                + "and alert-matches.jsonl.")
final class AlertCommand {

    private AlertCommand() {}

    static CommandLine with(Session session) {
        return new CommandLine(new AlertCommand())
                .addSubcommand(new AlertAddCommand(session))
                .addSubcommand(new AlertListCommand(session))
                .addSubcommand(new AlertRemoveCommand(session))
                .addSubcommand(new AlertShowCommand(session));
    }
}
