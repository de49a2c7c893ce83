package org.onrecord.extract.tag;

import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Form;

/**
 * A clause that tells what else happened while somebody spoke, not what they said: "Quinn said as she left the hall". It
 * follows a plain word of saying, opens with a conjunction of time, and has a subject and a verb of its own.
 */
final class Circumstance {

    private static final Set<String> SAYING = Set.of("said", "says", "say", "saying", "added", "adds", "adding", "told",
            "tells", "explained", "explains", "recalled", "recalls", "noted", "notes", "shouted", "shouts", "quipped",
            "joked", "continued", "concluded", "replied", "answered");

    private static final Set<String> TIME = Set.of("as", "while", "before", "after");

    /** The verb follows within so many tokens. */
    private static final int NEAR = 5;

    private Circumstance() {}

    /** Whether the content of a candidate is such a clause. */
    static boolean is(TokenizedText text, Candidate candidate) {
        if (candidate.shape().form() != Form.INDIRECT) { return false; }
        int first = text.tokens(candidate.shape().segments().getFirst()).from();
        Optional<TokenRange> cue = candidate.link().cue();
        return cue.isPresent()
                && cue.get().to() == first
                && SAYING.contains(text.lower(first - 1))
                && TIME.contains(text.lower(first))
                && isClause(text, first + 1);
    }

    private static boolean isClause(TokenizedText text, int from) {
        int to = Math.min(text.sentenceAround(from - 1).to(), from + NEAR);
        for (int t = from; t < to; t++) {
            PartOfSpeech tag = text.tag(t);
            if (tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX) { return t > from; }
        }
        return false;
    }
}
