package org.onrecord.extract.cue;

import java.util.Objects;

import org.onrecord.extract.text.TokenRange;

/**
 * The word or phrase of a cue that decides what it does.
 *
 * @param tokens from its first word to its last; not empty
 * @param phrase its words in lower case
 * @param cueClass what it does
 */
public record CueHead(TokenRange tokens, String phrase, CueClass cueClass) {

    public CueHead {
        Objects.requireNonNull(phrase);
        Objects.requireNonNull(cueClass);
        if (tokens.isEmpty()) { throw new IllegalArgumentException("a cue's head has words"); }
    }
}
