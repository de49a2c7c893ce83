package org.onrecord.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.onrecord.alert.AlertReport;

/** What is said of the alerts at the end of an indexing run. */
final class AlertNews {

    /** More alerts than this are counted, not named. */
    private static final int MOST_NAMES = 10;

    private AlertNews() {}

    /** The lines; none when there are no alerts. */
    static List<String> of(AlertReport report) {
        List<String> lines = new ArrayList<>(report.problems());
        if (report.alerts() > 0) {
            lines.add("alerts: " + matches(report));
        }
        return lines;
    }

    private static String matches(AlertReport report) {
        int matches = report.matches();
        if (matches == 0) { return "nothing new for " + Counts.of(report.alerts(), "alert"); }
        return Counts.of(matches, "new match", "new matches") + ": " + names(report.matched())
                + " (see onrecord alert show)";
    }

    /** Those that found most first. */
    private static String names(Map<String, Integer> matched) {
        String named = matched.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_NAMES)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        int more = matched.size() - MOST_NAMES;
        return more > 0 ? named + " and " + Counts.of(more, "more alert") : named;
    }
}
