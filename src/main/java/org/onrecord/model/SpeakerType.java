package org.onrecord.model;

/** What kind of speaker stands behind an attribution. */
public enum SpeakerType {
    PERSON,
    ORGANIZATION,
    GROUP,
    DOCUMENT,
    ANONYMOUS,
    UNKNOWN
}
