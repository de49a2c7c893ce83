package org.onrecord.model;

/** Whether a record holds the speaker's own words. */
public enum Kind {
    /** Has words inside quotation marks. */
    QUOTE,
    /** Only the reporter's words. */
    STATEMENT
}
