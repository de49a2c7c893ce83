package org.onrecord.alert;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.onrecord.index.IndexException;
import org.onrecord.index.RecordIndex;
import org.onrecord.search.BadQueryException;
import org.onrecord.search.StandingQueries;
import org.onrecord.search.StatementSearch;

/**
 * The part of the alerts in an indexing run: articles are noted while they are written, and when all is done and every
 * speaker has the final name, their records are matched. An alert that cannot be understood is left out and named.
 */
public final class Alerting {

    private final PendingFile pending;
    private final MatchFile matches;
    private final StandingQueries queries;
    private final List<Alert> alerts = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private Alerting(Path folder, StandingQueries queries) {
        this.pending = new PendingFile(folder);
        this.matches = new MatchFile(folder);
        this.queries = queries;
    }

    /**
     * The alerts of the index in a folder, which the caller holds open for writing until all is matched.
     *
     * @param queries empty; takes the alerts in
     */
    public static Alerting in(Path folder, StandingQueries queries) {
        Alerting alerting = new Alerting(folder, queries);
        AlertFile.Content content = new AlertFile(folder).read();
        alerting.problems.addAll(content.problems());
        content.alerts().forEach(alerting::add);
        return alerting;
    }

    private void add(Alert alert) {
        try {
            queries.add(alert.name(), alert.query(), alert.filters());
            alerts.add(alert);
        } catch (BadQueryException e) {
            problems.add("alert “" + alert.name() + "” was left out: " + e.getMessage());
        }
    }

    /** The index to write to, so that what changes in it is matched later. */
    public RecordIndex watching(RecordIndex index) {
        return alerts.isEmpty() ? index : new WatchedIndex(index, pending);
    }

    /**
     * Matches the records of all articles noted, in this run or one that was interrupted.
     *
     * @param index opens what was committed
     * @param now the time of matching
     * @throws IndexException when the index cannot be read or the matches cannot be written; they are matched next time then
     */
    public AlertReport match(Supplier<StatementSearch> index, Instant now) {
        Set<String> articles = alerts.isEmpty() ? Set.of() : pending.articles();
        Matching matching = new Matching(queries, matches, now);
        if (!articles.isEmpty()) {
            matching.passOver(articles, alerts);
            try (StatementSearch search = index.get()) {
                matching.match(articles, search);
            }
        }
        pending.clear();
        problems.addAll(matching.problems());
        return new AlertReport(alerts.size(), articles.size(), matching.matched(), problems);
    }
}
