package org.onrecord.search.quote;

import java.util.Objects;

import org.onrecord.model.AttributionRecord;

/**
 * A record that holds the words asked about, or something like them.
 *
 * @param record the record
 * @param comparison how it stands to the question
 * @param bySpeaker whether it is by the speaker who was asked about; true when nobody was
 */
public record Finding(AttributionRecord record, Comparison comparison, boolean bySpeaker) {

    public Finding {
        Objects.requireNonNull(record);
        Objects.requireNonNull(comparison);
    }

    /** The verdict this finding alone gives. */
    public Verdict verdict() {
        return bySpeaker ? comparison.verdict() : Verdict.OTHER_SPEAKER;
    }
}
