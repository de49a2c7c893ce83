package org.onrecord.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.onrecord.alert.Alert;
import org.onrecord.alert.Alerts;
import org.onrecord.output.MatchFeed;
import org.onrecord.output.MatchFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code alert show}: what was found so far. */
@Command(
        name = "show",
        aliases = "run",
        header = "Prints what alerts have found, the newest first.",
        abbreviateSynopsis = true,
        footer = {"  onrecord alert show",
                "  onrecord alert show tolls --limit 20 --format jsonl",
                "  onrecord alert show tolls --format atom > tolls.xml"},
        description = "What is printed was found while indexing; nothing is searched for anew.")
final class AlertShowCommand implements Callable<Integer> {

    private static final int MOST = 1_000;

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "Which alert; without it, all of them.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--limit", paramLabel = "N", description = "How many to print, 50 if not said, at most 1000.")
    private int limit = 50;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Completions.MatchFormats.class,
            description = "How to print: table (if nothing else is asked), jsonl or atom (a feed).")
    private String format = MatchFormat.TABLE.label();

    @Mixin
    private IndexOption index = new IndexOption();

    AlertShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (limit < 1 || limit > MOST) {
            throw new UsageException("--limit", limit + " is out of range", "give a number from 1 to " + MOST);
        }
        MatchFormat chosen = MatchFormat.labelled(Choices.one("--format", format, MatchFormat.labels())).orElseThrow();
        Path folder = session.index(index.folder());
        Alerts.Found found = session.rooms().alerts(folder).found(name, limit);
        session.printer().result(chosen.encode(feed(found), session.display()));
        session.printer().flush();
        session.printer().note(found.total() == 0 ? "nothing found yet"
                : found.matches().size() + " of " + Counts.of(found.total(), "match", "matches"));
        return found.total() == 0 ? Exit.NOTHING_FOUND : Exit.DONE;
    }

    /** The feed is the same one as long as its alert is. */
    private MatchFeed feed(Alerts.Found found) {
        Instant since = found.alerts().stream().map(Alert::since).min(Instant::compareTo).orElse(Instant.EPOCH);
        String title = name.map(alert -> "Onrecord: " + alert).orElse("Onrecord: all alerts");
        return new MatchFeed(title + "\n" + since, title, since, found.matches());
    }
}
