package org.onrecord.search.lucene;

import java.util.Objects;

import org.apache.lucene.search.Query;

/**
 * A filter in Lucene's terms.
 *
 * @param label how it reads in a note: "stance mixed"
 * @param query what every hit matches
 * @param kind what it is about
 */
record Condition(String label, Query query, Kind kind) {

    /** What a condition is about. */
    enum Kind {
        VALUE,
        DATE,
        /** Set without the user's asking: only asserted records. */
        ASSERTED
    }

    Condition {
        Objects.requireNonNull(label);
        Objects.requireNonNull(query);
        Objects.requireNonNull(kind);
    }
}
