package org.onrecord.model;

/** The direction of a stance. */
public enum StanceLabel {
    SUPPORT,
    OPPOSE,
    MIXED,
    NEUTRAL
}
