package org.onrecord.model;

/** What the cue of an attribution does. */
public enum SpeechAct {
    SAY,
    ASK,
    DENY,
    REJECT,
    CONFIRM,
    PROMISE,
    ACCUSE,
    DEMAND,
    PRAISE,
    CRITICIZE,
    WARN,
    PREDICT,
    DECLINE,
    BELIEVE,
    DECIDE,
    OTHER
}
