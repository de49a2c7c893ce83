package org.onrecord.extract.tag;

import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * The rule that finds who speaks where no source was tagged in the cue's sentence: the noun phrase or pronoun right
 * before the sentence's first verb outside quotations, provided that verb comes no later than the cue.
 */
final class Subject {

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "we", "i", "who");

    private Subject() {}

    static Optional<TokenRange> of(TokenizedText text, TokenRange cue) {
        TokenRange sentence = text.sentenceAround(cue.from());
        int verb = sentence.from();
        while (verb < cue.to() && !isVerb(text, verb)) {
            verb++;
        }
        int to = Math.min(verb, cue.from());
        while (to > sentence.from() && text.tag(to - 1) == PartOfSpeech.ADV) {
            to--;
        }
        int from = to;
        while (from > sentence.from() && isNamePart(text, from - 1)) {
            from--;
        }
        while (from < to && text.lower(from).equals("of")) {
            from++;
        }
        return from < to ? Optional.of(new TokenRange(from, to)) : Optional.empty();
    }

    private static boolean isVerb(TokenizedText text, int token) {
        PartOfSpeech tag = text.tag(token);
        return !text.quoted(token) && (tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX);
    }

    private static boolean isNamePart(TokenizedText text, int token) {
        if (text.quoted(token)) {
            return false;
        }
        return switch (text.tag(token)) {
            case PROPN, NOUN, DET, ADJ, NUM -> true;
            case PRON -> PRONOUNS.contains(text.lower(token)) || text.lower(token).equals("his")
                    || text.lower(token).equals("her") || text.lower(token).equals("their");
            case ADP -> text.lower(token).equals("of");
            default -> false;
        };
    }
}
