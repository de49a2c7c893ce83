package org.onrecord.extract.stance;

import java.util.List;
import java.util.Optional;

import org.onrecord.extract.text.TokenRange;
import org.onrecord.model.Span;

/**
 * One word or phrase that shows an attitude, with what it is about.
 *
 * @param weight direction and strength, from -1 to 1, after negation
 * @param token where it stands
 * @param evidence its characters, and those of what negates it
 * @param target the words it is about, where they are known
 * @param shared whether it is said of everybody ("nobody likes"), so that a "but" may take it back
 * @param why in words
 */
record Attitude(double weight, int token, List<Span> evidence, Optional<TokenRange> target, boolean shared,
        String why) {

    boolean supports() {
        return weight > 0;
    }

    boolean strong() {
        return Math.abs(weight) >= 0.5;
    }

    Attitude times(double factor, String because) {
        return new Attitude(weight * factor, token, evidence, target, shared, why + because);
    }
}
