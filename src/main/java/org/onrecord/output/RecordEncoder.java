package org.onrecord.output;

import org.onrecord.model.AttributionRecord;
import org.onrecord.search.Hit;

/**
 * Turns records, one at a time, into text: {@link #head}, then the rows with {@link #between} them, then {@link #tail}.
 * A new format is one such class, a constant of {@link Format}, and a test of what a hostile article can do to it.
 */
public interface RecordEncoder {

    String head();

    String row(AttributionRecord record);

    /** A record that answers a query. */
    String hit(Hit hit);

    String between();

    String tail();
}
