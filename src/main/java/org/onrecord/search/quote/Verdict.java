package org.onrecord.search.quote;

/** How a quotation stands to what the index holds, the best first. */
public enum Verdict {
    /** These words stand between quotation marks, in this order. */
    EXACT,
    /** Nearly these words stand between quotation marks. */
    ALTERED,
    /** The words are somebody else's, not the speaker's who was asked about. */
    OTHER_SPEAKER,
    /** Some of the words stand between quotation marks side by side. */
    PARTIAL,
    /** The reporter's words say nearly the same; no quotation marks vouch for them. */
    PARAPHRASED,
    /** Nothing like it is there. */
    NOT_FOUND
}
