package org.onrecord.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.onrecord.alert.Alert;
import org.onrecord.alert.Alerts;
import org.onrecord.output.FigureTable;
import org.onrecord.output.FigureTable.Figure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code alert list}: which queries stand. */
@Command(
        name = "list",
        header = "Lists the alerts and how much each has found.",
        abbreviateSynopsis = true,
        footer = {"  onrecord alert list", "  onrecord alert list --index archive"})
final class AlertListCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private IndexOption index = new IndexOption();

    AlertListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Alerts alerts = session.rooms().alerts(session.index(index.folder()));
        List<Alert> all = alerts.list();
        Map<String, Integer> counts = alerts.counts();
        List<Figure> rows = all.stream().map(alert -> figure(alert, counts.getOrDefault(alert.name(), 0))).toList();
        session.printer().result(FigureTable.of(rows, session.display()));
        session.printer().flush();
        alerts.problems().forEach(session.printer()::note);
        if (all.isEmpty()) {
            session.printer().note("no alerts (add one: onrecord alert add NAME QUERY)");
        }
        return all.isEmpty() ? Exit.NOTHING_FOUND : Exit.DONE;
    }

    private static Figure figure(Alert alert, int found) {
        String question = alert.question().isEmpty() ? "everything" : alert.question();
        return new Figure(alert.name(),
                question + " (" + Counts.of(found, "match", "matches") + " since " + alert.since() + ")");
    }
}
