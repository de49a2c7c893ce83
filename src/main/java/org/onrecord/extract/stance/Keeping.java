package org.onrecord.extract.stance;

import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/** The rule for what is kept as it is: "keep the library open", not "keep the window shut". */
final class Keeping {

    /** What a thing is that one keeps. */
    private static final Set<String> GOING = Set.of("open", "alive", "going", "running", "intact", "afloat");
    private static final int REACH = 8;

    private final TokenizedText text;

    Keeping(TokenizedText text) {
        this.text = text;
    }

    /** Whether {@code verb} is another verb than "keep", or keeps a thing open. */
    boolean counts(TokenRange verb, int to) {
        return !keeps(verb) || state(verb, to).isPresent();
    }

    /** The thing kept, where the tagger did not know its noun. */
    Optional<TokenRange> thing(TokenRange verb, int to) {
        int from = verb.to();
        boolean article = keeps(verb) && from < to && text.tag(from) == PartOfSpeech.DET;
        return article ? state(verb, to).filter(state -> state > from + 1).map(state -> new TokenRange(from + 1, state))
                : Optional.empty();
    }

    private boolean keeps(TokenRange verb) {
        return Set.of("keep", "kept").contains(text.lower(verb.from()));
    }

    private Optional<Integer> state(TokenRange verb, int to) {
        for (int at = verb.to(); at < Math.min(to, verb.to() + REACH); at++) {
            if (GOING.contains(text.lower(at))) {
                boolean describes = at + 1 < to && text.tag(at + 1) == PartOfSpeech.NOUN;
                return describes ? Optional.empty() : Optional.of(at);
            }
            if (text.tag(at) == PartOfSpeech.VERB || text.tag(at) == PartOfSpeech.PUNCT) { return Optional.empty(); }
        }
        return Optional.empty();
    }
}
