package org.onrecord.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.onrecord.index.IndexException;
import org.onrecord.model.AlertMatch;
import org.onrecord.model.AttributionRecord;
import org.onrecord.search.StandingQueries;
import org.onrecord.search.StatementSearch;

/** The matching of the records of some articles, each record once for each alert. */
final class Matching {

    /** How many articles are matched before their matches are written. */
    private static final int ARTICLES_AT_ONCE = 50;
    private static final int MOST_PROBLEMS = 20;

    private final StandingQueries queries;
    private final MatchFile file;
    private final Instant now;
    private final Set<Key> known = new HashSet<>();
    private final Map<String, Integer> matched = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    /** What is reported once. */
    private record Key(String alert, String record) {}

    Matching(StandingQueries queries, MatchFile file, Instant now) {
        this.queries = queries;
        this.file = file;
        this.now = now;
    }

    /** From now on passes over what the alerts are known to have found in these articles. */
    void passOver(Set<String> articles, List<Alert> alerts) {
        Map<String, Instant> since = alerts.stream().collect(Collectors.toMap(Alert::name, Alert::since));
        file.forEach(match -> {
            Instant added = since.getOrDefault(match.alert(), Instant.MAX);
            if (!match.at().isBefore(added) && articles.contains(match.record().article().id())) {
                known.add(new Key(match.alert(), match.record().id()));
            }
        });
    }

    void match(Collection<String> articles, StatementSearch search) {
        List<AttributionRecord> records = new ArrayList<>();
        int read = 0;
        for (String article : articles) {
            records.addAll(search.recordsOf(article));
            read++;
            if (read % ARTICLES_AT_ONCE == 0 || read == articles.size()) {
                keep(records);
                records.clear();
            }
        }
    }

    /** On all cores, and written in the order of the records. */
    private void keep(List<AttributionRecord> records) {
        List<Found> found = records.parallelStream().map(this::found).toList();
        List<AlertMatch> matches = new ArrayList<>();
        for (Found one : found) {
            one.alerts().stream()
                    .filter(alert -> !known.contains(new Key(alert, one.record().id())))
                    .forEach(alert -> matches.add(new AlertMatch(alert, now, one.record())));
            if (!one.problem().isEmpty() && problems.size() < MOST_PROBLEMS) {
                problems.add(one.problem());
            }
        }
        file.append(matches);
        matches.forEach(match -> matched.merge(match.alert(), 1, Integer::sum));
    }

    /** Which alerts found a record, or why that cannot be said. */
    private record Found(AttributionRecord record, List<String> alerts, String problem) {}

    private Found found(AttributionRecord record) {
        try {
            return new Found(record, queries.finding(record), "");
        } catch (IndexException e) {
            throw e;
        } catch (RuntimeException e) {
            return new Found(record, List.of(), "record " + record.id() + " was not matched: " + e
                    + " (please report it)");
        }
    }

    Map<String, Integer> matched() {
        return matched;
    }

    List<String> problems() {
        return problems;
    }
}
