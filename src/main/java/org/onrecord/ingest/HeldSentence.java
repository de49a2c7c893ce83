package org.onrecord.ingest;

import java.util.Objects;

import org.onrecord.model.Span;

/**
 * A sentence in which somebody may hold a stance toward something.
 *
 * @param id names it
 * @param sentence its characters
 * @param holder the characters that name who holds the stance
 * @param target the characters that name what it is about; shares none with {@code holder}
 */
public record HeldSentence(String id, String sentence, Span holder, Span target) {

    public HeldSentence {
        Objects.requireNonNull(id);
        if (holder.end() > sentence.length() || target.end() > sentence.length()) {
            throw new IllegalArgumentException(
                    "holder or target ends after the sentence, which has " + sentence.length() + " characters");
        }
        if (holder.overlaps(target)) { throw new IllegalArgumentException("holder and target overlap"); }
    }
}
