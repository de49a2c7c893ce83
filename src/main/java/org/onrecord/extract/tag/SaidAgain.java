package org.onrecord.extract.tag;

import java.util.Set;
import java.util.stream.IntStream;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenizedText;

/**
 * The rule that tells a second saying by the verb of the first: "they claimed it was safe and claim it is late", "said it was
 * late but says it will do". It holds whatever the tagger of parts of speech takes the second verb for.
 */
final class SaidAgain {

    private static final Set<String> SUBJECTS = Set.of("he", "she", "it", "they", "we", "there");

    private final CueLexicon lexicon;

    SaidAgain(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a token stands behind an "and" and before a clause that opens with a pronoun. */
    static boolean opensClause(TokenizedText text, int verb) {
        return verb > 0 && text.tag(verb - 1) == PartOfSpeech.CCONJ && verb + 2 < text.size()
                && SUBJECTS.contains(text.lower(verb + 1)) && Clause.isVerb(text, verb + 2);
    }

    /** Whether the verb at {@code verb}, a verb of saying, stands in its sentence before, too. */
    boolean is(TokenizedText text, int verb) {
        if (!Completion.isShort(text.sentenceAround(verb))) { return false; }
        return IntStream.range(text.sentenceAround(verb).from(), verb)
                .anyMatch(t -> text.tag(t) == PartOfSpeech.VERB && lexicon.step(text, t) >= SaidWhen.SAYING
                        && isSameVerb(text.lower(t), text.lower(verb)));
    }

    private static boolean isSameVerb(String one, String other) {
        return Stems.of(one).equals(Stems.of(other)) || SaidWhen.PLAIN.contains(one) && SaidWhen.PLAIN.contains(other);
    }
}
