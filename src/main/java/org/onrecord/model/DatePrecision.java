package org.onrecord.model;

/** How much of a date is known. */
public enum DatePrecision {
    DAY,
    MONTH,
    YEAR,
    /** Month and day without a year: --05-27. */
    DAY_OF_YEAR,
    /** A month without a year: --05. */
    MONTH_OF_YEAR,
    NONE
}
