package org.onrecord.model;

import java.time.Instant;
import java.util.Objects;

/**
 * A record that a standing query has found.
 *
 * @param alert the name of the standing query
 * @param at when it was found
 * @param record the record as it was then
 */
public record AlertMatch(String alert, Instant at, AttributionRecord record) {

    public AlertMatch {
        if (alert.isBlank()) { throw new IllegalArgumentException("an alert has a name"); }
        Objects.requireNonNull(at);
        Objects.requireNonNull(record);
    }
}
