package org.onrecord.extract.cue;

import java.util.Arrays;
import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenizedText;

/** The words of a text as the lexicon's phrases have them: without adverbs and adjectives, "n't" as "not". */
final class PhraseWords {

    /** Between the words of a phrase they turn what it says: "expressed less confidence". */
    private static final Set<String> LESSENING = Set.of("less", "little", "lesser", "scant", "few", "fewer", "low");

    private static final Set<String> SAYING = Set.of("say", "says", "said", "saying");

    private PhraseWords() {}

    /** The tokens without the adverbs and adjectives behind the first. */
    static int[] withoutModifiers(TokenizedText text, int[] tokens) {
        int first = tokens[0];
        return Arrays.stream(tokens)
                .filter(t -> t == first || CueTokens.negation(text, t)
                        || !adjective(text, t) && (!CueTokens.adverb(text, t) || particle(text, t)))
                .toArray();
    }

    /** "had no immediate comment", "voiced strong opposition": an adjective between the words of a phrase. */
    private static boolean adjective(TokenizedText text, int token) {
        return text.tag(token) == PartOfSpeech.ADJ && !lessens(text, token)
                && token + 1 < text.size() && text.tag(token + 1) == PartOfSpeech.NOUN;
    }

    private static boolean particle(TokenizedText text, int token) {
        return text.word(token).length() <= 4 && !text.lower(token).equals("also");
    }

    static boolean lessens(TokenizedText text, int token) {
        return LESSENING.contains(text.lower(token));
    }

    /**
     * Whether a clause begins behind the first word: "said nothing had changed" and "said no vote was held", but not "said
     * nothing as she left" and "said no to the sale".
     */
    static boolean opensClause(TokenizedText text, int[] tokens) {
        if (tokens.length < 2) { return false; }
        return switch (text.lower(tokens[1])) {
            case "nothing" -> isSubject(text, tokens);
            case "no" -> SAYING.contains(text.lower(tokens[0])) && isDeterminer(text, tokens[1]);
            default -> false;
        };
    }

    private static boolean isDeterminer(TokenizedText text, int no) {
        return no + 1 < text.size() && switch (text.tag(no + 1)) {
            case NOUN, PROPN, ADJ, PRON, NUM, ADV, VERB -> true;
            default -> false;
        };
    }

    private static boolean isSubject(TokenizedText text, int[] tokens) {
        int next = tokens[1] + 1;
        while (next < text.size() && CueTokens.adverb(text, next)) {
            next++;
        }
        return next < text.size() && (text.tag(next) == PartOfSpeech.AUX || text.tag(next) == PartOfSpeech.VERB);
    }

    static String word(TokenizedText text, int token) {
        String word = CueTokens.straight(text, token);
        return word.equals("n't") ? "not" : word;
    }
}
