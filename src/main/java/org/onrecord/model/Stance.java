package org.onrecord.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The speaker's attitude to a target.
 *
 * @param label its direction
 * @param score from -1 (opposes) to 1 (supports)
 * @param target the target's words
 * @param evidence the spans of the article that show the attitude; empty means neutral
 */
public record Stance(StanceLabel label, double score, Optional<String> target, List<Span> evidence) {

    public Stance {
        Objects.requireNonNull(label);
        Objects.requireNonNull(target);
        if (!(score >= -1 && score <= 1)) {
            throw new IllegalArgumentException("a stance score lies in [-1, 1]: " + score);
        }
        evidence = Span.ordered(evidence);
        if (evidence.isEmpty() && label != StanceLabel.NEUTRAL) {
            throw new IllegalArgumentException("a stance without evidence is neutral, not " + label);
        }
    }

    /** No attitude shown toward {@code target}. */
    public static Stance neutral(Optional<String> target) {
        return new Stance(StanceLabel.NEUTRAL, 0, target, List.of());
    }
}
