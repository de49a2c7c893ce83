package org.onrecord.search.lucene;

import java.util.Objects;
import java.util.Optional;

import org.apache.lucene.search.Query;
import org.onrecord.search.Field;

/**
 * A filter in Lucene's terms.
 *
 * @param label how it reads in a note: "stance mixed"
 * @param query what every hit matches
 * @param kind what it is about
 * @param field the field whose values it chooses; empty for ranges
 */
record Condition(String label, Query query, Kind kind, Optional<Field> field) {

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
        Objects.requireNonNull(field);
    }
}
