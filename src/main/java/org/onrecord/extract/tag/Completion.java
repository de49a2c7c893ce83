package org.onrecord.extract.tag;

/**
 * A pattern whose parts are known when it is met, however seldom the tagger saw it: completes a reading of the tagger
 * with them.
 */
interface Completion {

    /** Adds to {@code reading} what the pattern shows. */
    void complete(Labelling reading);
}
