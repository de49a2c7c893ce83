package org.onrecord.pipeline;

import org.onrecord.model.StanceLabel;

/** Takes the stances of sentences, in the order of the input. */
public interface StanceSink {

    /**
     * @param id the sentence's
     * @param probability of {@code label}, from 0 to 1
     */
    void stance(String id, StanceLabel label, double probability);

    void rejected(Reject reject);
}
