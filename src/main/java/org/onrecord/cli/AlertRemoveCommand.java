package org.onrecord.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code alert remove}: one query stands no more. */
@Command(
        name = "remove",
        header = "Removes an alert.",
        abbreviateSynopsis = true,
        footer = {"  onrecord alert remove tolls", "  onrecord alert remove tolls --index archive"},
        description = "What it has found stays in the file alert-matches.jsonl and is not shown any more.")
final class AlertRemoveCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "NAME", description = "What the alert is called.")
    private String name = "";

    @Mixin
    private IndexOption index = new IndexOption();

    AlertRemoveCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.rooms().alerts(session.index(index.folder())).remove(name.strip());
        session.printer().note("alert “" + name.strip() + "” removed");
        return Exit.DONE;
    }
}
