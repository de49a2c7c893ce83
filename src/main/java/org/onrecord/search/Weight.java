package org.onrecord.search;

import org.onrecord.model.AttributionRecord;
import org.onrecord.model.SpeechAct;

/**
 * What a record's words count for in the order of relevance.
 *
 * @param confidence how probable the record is
 * @param question whether it only asks
 */
public record Weight(double confidence, boolean question) {

    /** A question says little of where anybody stands. */
    public static final float QUESTION = 0.5f;

    public static Weight of(AttributionRecord record) {
        return new Weight(record.confidence(), record.act() == SpeechAct.ASK);
    }

    /** What the score of the words is multiplied by. */
    public double factor() {
        return confidence * (question ? QUESTION : 1);
    }
}
