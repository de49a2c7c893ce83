package org.onrecord.alert;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What alerts found in an indexing run.
 *
 * @param alerts how many were asked
 * @param articles how many new or changed articles they were asked of
 * @param matched how many records each found that it had not found before, by its name; without those that found none
 * @param problems alerts that could not be asked, and records that could not be matched: which, and why
 */
public record AlertReport(int alerts, int articles, Map<String, Integer> matched, List<String> problems) {

    /** Nobody asked for anything. */
    public static final AlertReport NONE = new AlertReport(0, 0, Map.of(), List.of());

    public AlertReport {
        matched = Collections.unmodifiableMap(new TreeMap<>(matched));
        problems = List.copyOf(problems);
    }

    /** How many matches there are in all. */
    public int matches() {
        return matched.values().stream().mapToInt(Integer::intValue).sum();
    }
}
