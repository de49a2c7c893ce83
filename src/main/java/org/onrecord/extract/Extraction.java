package org.onrecord.extract;

import java.util.Map;
import java.util.Objects;

import org.onrecord.model.AttributionRecord;

/**
 * A record and how it came about.
 *
 * @param record the record
 * @param decisions for each field that was decided, in the record's order, the rule or evidence in words
 */
public record Extraction(AttributionRecord record, Map<String, String> decisions) {

    public Extraction {
        Objects.requireNonNull(record);
        decisions = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(decisions));
    }
}
