package org.onrecord.extract.date;

/** Whether a saying is over or to come. */
enum Tense {
    PAST,
    FUTURE
}
