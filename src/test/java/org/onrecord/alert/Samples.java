package org.onrecord.alert;

import java.time.Instant;
import java.util.List;

import org.onrecord.search.Filter;

/** Alerts and times for tests. */
final class Samples {

    static final Instant MORNING = Instant.parse("2025-05-27T08:00:00Z");
    static final Instant NOON = Instant.parse("2025-05-27T12:00:00Z");
    static final Instant EVENING = Instant.parse("2025-05-27T18:00:00Z");

    private Samples() {}

    static Alert alert(String name, String query, Filter... filters) {
        return new Alert(name, query, List.of(filters), MORNING);
    }
}
