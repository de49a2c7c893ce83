package org.onrecord.extract.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Span;

/**
 * Reads attitudes the speaker once held: "I once supported it" alone takes no side today, "I was wrong" after it takes
 * the other one.
 */
final class Retractions {

    private static final Set<String> ONCE = Set.of("once", "formerly", "previously", "initially", "originally");
    private static final Set<String> MISTAKEN = Set.of("wrong", "mistaken");

    private final TokenizedText text;

    Retractions(TokenizedText text) {
        this.text = text;
    }

    /** "once supported": the verb at {@code verb} tells of former times. */
    boolean past(int verb, int from) {
        int at = verb - 1;
        while (at >= from && switch (text.tag(at)) { case ADV, AUX -> true; default -> false; }) {
            if (ONCE.contains(text.lower(at))) { return true; }
            at--;
        }
        return false;
    }

    /** "I was wrong": the speaker about himself. */
    boolean admits(TokenRange word) {
        int at = word.from() - 1;
        if (!MISTAKEN.contains(text.lower(word.from()))) { return false; }
        while (at > 0 && text.tag(at) == PartOfSpeech.ADV) {
            at--;
        }
        return at > 0 && Set.of("was", "were").contains(text.lower(at))
                && Set.of("i", "we").contains(text.lower(at - 1));
    }

    /** The contrary of what was held before, now that it was {@code wrong}. */
    Optional<Attitude> reversed(Optional<Attitude> held, TokenRange wrong) {
        return held.map(past -> {
            List<Span> evidence = new ArrayList<>(past.evidence());
            evidence.add(text.span(wrong));
            double weight = past.supports() ? -0.6 : 0.6;
            return new Attitude(weight, wrong.from(), evidence, past.target(), false,
                    past.why() + ", which the speaker calls '" + text.span(wrong).in(text.text()) + "'");
        });
    }
}
