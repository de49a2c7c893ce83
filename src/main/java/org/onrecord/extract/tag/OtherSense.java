package org.onrecord.extract.tag;

import java.util.Set;

import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * Verbs of saying that mean something else before a preposition or after "is": a ship calls at a port, a man looks at a
 * river, a film is titled so, a runner is known as the Tide.
 */
final class OtherSense {

    private static final Set<String> CALLING = Set.of("call", "calls", "called", "calling");
    private static final Set<String> LOOKING = Set.of("look", "looks", "looked", "looking", "stare", "stares", "stared",
            "gaze", "gazes", "gazed", "glance", "glances", "glanced", "point", "points", "pointed", "pointing");
    private static final Set<String> NAMING = Set.of("titled", "entitled", "headlined", "captioned", "nicknamed");

    private OtherSense() {}

    /** Whether the cue of a candidate is such a verb. */
    static boolean is(TokenizedText text, Candidate candidate) {
        return candidate.link().cue().filter(cue -> isOther(text, cue)).isPresent();
    }

    private static boolean isOther(TokenizedText text, TokenRange cue) {
        for (int t = cue.from(); t < cue.to() && t + 1 < text.size(); t++) {
            String verb = text.lower(t);
            boolean at = (CALLING.contains(verb) || LOOKING.contains(verb)) && text.lower(t + 1).equals("at");
            boolean names = NAMING.contains(verb) && (t == 0 || !text.lower(t - 1).equals("has"));
            boolean known = verb.equals("known") && text.lower(t + 1).equals("as");
            if (at || names || known) { return true; }
        }
        return false;
    }
}
