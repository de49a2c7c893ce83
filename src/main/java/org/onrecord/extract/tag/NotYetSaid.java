package org.onrecord.extract.tag;

import java.util.Set;
import java.util.stream.IntStream;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenizedText;

/** A saying that nobody did: what one might say, "we might call it a farce", and what people were only asked to say. */
final class NotYetSaid {

    private static final Set<String> ANYBODY = Set.of("we", "one", "you", "i");
    private static final Set<String> MODALS = Set.of("might", "could", "may", "can");
    /** Past forms that look like no past. */
    private static final Set<String> PAST = Set.of("said", "told", "wrote", "spoke", "swore", "thought", "felt", "knew",
            "put", "found", "held", "gave", "made", "heard", "saw", "began", "went", "took", "sought", "drew", "laid");

    private NotYetSaid() {}

    /** Whether a candidate, all in the reporter's words, is such a saying. */
    static boolean is(TokenizedText text, Candidate candidate) {
        return candidate.shape().verbatim().isEmpty() && (isRhetorical(text, candidate)
                || candidate.link().contents().size() == 1 && isToBeSaid(text, candidate));
    }

    /** "We might call it a farce", "one could say so": nobody does. */
    private static boolean isRhetorical(TokenizedText text, Candidate candidate) {
        boolean anybody = candidate.link().source()
                .filter(source -> source.size() == 1 && ANYBODY.contains(text.lower(source.from()))
                        && !text.quoted(source.from()))
                .isPresent();
        return anybody && candidate.link().cue()
                .filter(cue -> IntStream.range(cue.from(), cue.to()).anyMatch(t -> MODALS.contains(text.lower(t))))
                .isPresent();
    }

    /** The second of two infinitives, "people were asked to draw and suggest a flag": it is yet to be said. */
    private static boolean isToBeSaid(TokenizedText text, Candidate candidate) {
        if (candidate.link().cue().isEmpty() || candidate.link().source().isEmpty()
                || !Completion.isShort(text.sentenceAround(candidate.first()))) {
            return false;
        }
        int verb = candidate.link().cue().get().from();
        boolean base = verb > 0 && candidate.link().cue().get().size() == 1
                && text.tag(verb - 1) == PartOfSpeech.CCONJ && text.tag(verb) == PartOfSpeech.VERB
                && !text.lower(verb).matches(".*(ed|ing|s)") && !PAST.contains(text.lower(verb));
        boolean past = false;
        for (int t = candidate.link().source().get().to(); base && t + 1 < verb; t++) {
            past |= text.tag(t) == PartOfSpeech.VERB && text.lower(t).endsWith("ed");
            if (past && text.lower(t).equals("to") && text.tag(t + 1) == PartOfSpeech.VERB) { return true; }
        }
        return false;
    }
}
