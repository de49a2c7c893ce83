package org.onrecord.search.quote;

import java.util.Objects;

import org.onrecord.model.AttributionRecord;

/**
 * The same quote in another report.
 *
 * @param record the other report's record
 * @param diff how its words differ from those of the record that was asked about
 * @param independent whether the reporter's words around it are others than in every earlier report, so that it is no copy
 */
public record Variant(AttributionRecord record, WordDiff diff, boolean independent) {

    public Variant {
        Objects.requireNonNull(record);
        Objects.requireNonNull(diff);
    }
}
