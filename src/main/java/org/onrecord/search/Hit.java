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
 * @param alike how many of the articles found have the same quote, this one's included; 1 unless the request folds them
 */
public record Hit(AttributionRecord record, double score, List<Span> highlights, int alike) {

    public Hit {
        Objects.requireNonNull(record);
        highlights = Span.ordered(highlights);
        if (alike < 1) { throw new IllegalArgumentException("a record is like itself: " + alike); }
    }

    /** A hit that stands for itself. */
    public Hit(AttributionRecord record, double score, List<Span> highlights) {
        this(record, score, highlights, 1);
    }
}
