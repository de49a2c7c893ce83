package org.onrecord.extract.cue;

import java.util.Objects;

import org.onrecord.model.SpeechAct;

/**
 * What a cue does and how it feels about it.
 *
 * @param act the speech act
 * @param polarity the attitude the cue itself shows to its content: 1 for, -1 against, 0 none
 * @param kind what part of speech the cue is
 * @param worded whether it is only done in words, whatever its object: "ruled out a sale", but not "blocked a sale"
 */
public record CueClass(SpeechAct act, int polarity, Kind kind, boolean worded) {

    /** The part of speech of a cue's head. */
    public enum Kind {
        VERB,
        NOUN,
        PHRASE
    }

    public CueClass {
        Objects.requireNonNull(act);
        Objects.requireNonNull(kind);
        if (Math.abs(polarity) > 1) {
            throw new IllegalArgumentException("a cue's polarity is -1, 0 or 1: " + polarity);
        }
    }
}
