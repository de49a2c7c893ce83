package org.onrecord.pipeline;

import java.util.List;

import org.onrecord.model.AttributionRecord;

/**
 * Takes what an extraction run finds, always on the thread that started it and in the order of the input. What it
 * throws ends the run.
 */
public interface RecordSink {

    /** The records of one article, in the order of their first segment; may be empty. */
    void records(List<AttributionRecord> records);

    void rejected(Reject reject);

    /** An article had to be repaired, cut or left out in part to be read: where and what. */
    void noted(String note);
}
