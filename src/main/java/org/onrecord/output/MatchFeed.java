package org.onrecord.output;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.onrecord.model.AlertMatch;

/**
 * Matches to print.
 *
 * @param key what tells this feed from others for good, such as the index and the alert
 * @param title how people call it
 * @param since when it began, before any match
 * @param matches the newest first
 */
public record MatchFeed(String key, String title, Instant since, List<AlertMatch> matches) {

    public MatchFeed {
        Objects.requireNonNull(key);
        Objects.requireNonNull(title);
        Objects.requireNonNull(since);
        matches = List.copyOf(matches);
    }

    /** When it changed last. */
    Instant updated() {
        return matches.stream().map(AlertMatch::at).max(Instant::compareTo).orElse(since);
    }
}
