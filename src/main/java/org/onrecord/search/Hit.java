package org.onrecord.search;

import java.util.List;
import java.util.Objects;

import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Span;

/**
 * A record that was found.
 *
 * @param record the record
 * @param score how well it fits; comparable within one result only
 * @param highlights ordered, disjoint spans of {@code record.text()} that the query's words matched
 */
public record Hit(AttributionRecord record, double score, List<Span> highlights) {

    public Hit {
        Objects.requireNonNull(record);
        highlights = Span.ordered(highlights);
    }
}
