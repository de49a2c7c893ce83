package org.onrecord.index;

/** What storing an article did to the index. */
public enum Change {
    /** The article was not there. */
    NEW,
    /** It was there with other content; its records were replaced. */
    REPLACED,
    /** It was there just so; nothing was written. */
    UNCHANGED
}
