package org.onrecord.model;

/** Where a date of speaking comes from. */
public enum DateBasis {
    /** The article states it. */
    STATED,
    /** It is the day of publication, for want of a stated one. */
    PUBLICATION,
    /** Nothing is known. */
    NONE
}
