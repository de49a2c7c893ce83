package org.onrecord.alert;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.onrecord.index.IndexException;
import org.onrecord.model.AlertMatch;

/**
 * The alerts of an index and what they have found: {@code alerts.jsonl} and {@code alert-matches.jsonl} in its folder, both
 * also to be read by other programs.
 *
 * <p>Everything here fails with an {@link IndexException} when the files cannot be read or written.
 */
public final class Alerts {

    private final AlertFile alerts;
    private final MatchFile matches;

    private Alerts(Path folder) {
        this.alerts = new AlertFile(folder);
        this.matches = new MatchFile(folder);
    }

    public static Alerts in(Path folder) {
        return new Alerts(folder);
    }

    /** @throws AlertException when there is one of this name */
    public void add(Alert alert) {
        alerts.add(alert);
    }

    /**
     * Takes an alert away; what it has found stays in the file and is not shown any more.
     *
     * @throws AlertException when there is none of this name
     */
    public void remove(String name) {
        alerts.remove(name);
    }

    /** In the order in which they were added. */
    public List<Alert> list() {
        return alerts.read().alerts();
    }

    /** Lines of the file that are no alerts, each with the reason. */
    public List<String> problems() {
        return alerts.read().problems();
    }

    /** How many records each alert has found; without those that found none. */
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new HashMap<>();
        eachMatch(list(), match -> counts.merge(match.alert(), 1, Integer::sum));
        return counts;
    }

    /**
     * What one alert has found, or all.
     *
     * @param most how many of the newest to return
     * @throws AlertException when there is no alert of this name
     */
    public Found found(Optional<String> name, int most) {
        List<Alert> asked = name.map(this::named).map(List::of).orElseGet(this::list);
        Deque<AlertMatch> newest = new ArrayDeque<>();
        int[] total = {0};
        eachMatch(asked, match -> {
            total[0]++;
            newest.addLast(match);
            if (newest.size() > most) {
                newest.removeFirst();
            }
        });
        List<AlertMatch> matches = new ArrayList<>(newest);
        matches.sort(Comparator.comparing(AlertMatch::at).reversed().thenComparing(AlertMatch::alert));
        return new Found(asked, matches, total[0]);
    }

    /**
     * What alerts have found.
     *
     * @param alerts which were asked for
     * @param matches the newest, those of the latest run first
     * @param total how many there are
     */
    public record Found(List<Alert> alerts, List<AlertMatch> matches, int total) {

        public Found {
            alerts = List.copyOf(alerts);
            matches = List.copyOf(matches);
        }
    }

    private Alert named(String name) {
        return alerts.read().named(name).orElseThrow(
                () -> new AlertException("no alert “" + name + "” (see onrecord alert list)"));
    }

    private void eachMatch(List<Alert> asked, Consumer<AlertMatch> reader) {
        Map<String, Alert> byName = asked.stream().collect(Collectors.toMap(Alert::name, alert -> alert));
        matches.forEach(match -> {
            Alert alert = byName.get(match.alert());
            if (alert != null && !match.at().isBefore(alert.since())) {
                reader.accept(match);
            }
        });
    }
}
