package org.onrecord.extract.date;

import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenizedText;

/**
 * A run of tokens that is read together; beyond its ends every word is empty.
 *
 * @param text the text
 * @param from first token
 * @param to the token after the last
 */
record TokenWindow(TokenizedText text, int from, int to) {

    /** How many tokens are read on each side of a cue, so that an endless sentence costs no more than a long one. */
    private static final int REACH = 120;

    /** The sentence that holds {@code token}, as far as the reach goes. */
    static TokenWindow sentence(TokenizedText text, int token) {
        var sentence = text.sentenceAround(token);
        return new TokenWindow(
                text, Math.max(sentence.from(), token - REACH), Math.min(sentence.to(), token + REACH));
    }

    boolean holds(int token) {
        return from <= token && token < to;
    }

    String word(int token) {
        return holds(token) ? text.word(token) : "";
    }

    String lower(int token) {
        return holds(token) ? text.lower(token) : "";
    }

    PartOfSpeech tag(int token) {
        return holds(token) ? text.tag(token) : PartOfSpeech.X;
    }

    boolean is(int token, String lower) {
        return lower(token).equals(lower);
    }

    boolean isIn(int token, Set<String> lowers) {
        return lowers.contains(lower(token));
    }

    /** Whether the words from {@code token} on are these. */
    boolean reads(int token, String... lowers) {
        for (int i = 0; i < lowers.length; i++) {
            if (!is(token + i, lowers[i])) { return false; }
        }
        return true;
    }

    boolean isCapitalized(int token) {
        return holds(token) && Character.isUpperCase(text.word(token).charAt(0));
    }

    boolean isPossessive(int token) {
        return is(token, "'s") || is(token, "’s") || is(token, "'") || is(token, "’");
    }
}
