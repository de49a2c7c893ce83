package org.onrecord.extract.stance;

import java.util.Objects;

/**
 * What the polarity lexicon says of a word or phrase.
 *
 * @param weight its direction and strength, from -1 to 1, never 0
 * @param kind how it must stand to count
 */
record PolarWord(double weight, Kind kind) {

    /** How a polar word must stand in a sentence to show an attitude. */
    enum Kind {
        WORD,
        NOUN,
        PREDICATE,
        NAME,
        VERB,
        DEED,
        ACTION,
        PHRASE
    }

    PolarWord {
        Objects.requireNonNull(kind);
        if (weight == 0 || !(Math.abs(weight) <= 1)) {
            throw new IllegalArgumentException("a polar word weighs from -1 to 1 and not 0: " + weight);
        }
    }
}
