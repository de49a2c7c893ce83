package org.onrecord.output;

import java.util.List;

import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Span;

/**
 * Turns records, one at a time, into text: {@link #head}, then the rows with {@link #between} them, then {@link #tail}.
 * A new format is one such class, a constant of {@link Format}, and a test of what a hostile article can do to it.
 */
public interface RecordEncoder {

    String head();

    String row(AttributionRecord record);

    /**
     * A record that answers a query.
     *
     * @param score how well it fits
     * @param highlights ordered, disjoint spans of {@code record.text()} that matched
     */
    String hit(AttributionRecord record, double score, List<Span> highlights);

    String between();

    String tail();
}
