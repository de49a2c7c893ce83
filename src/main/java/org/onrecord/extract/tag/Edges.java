package org.onrecord.extract.tag;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/** The reporter's punctuation at the ends of a content, cue or source, which is no part of it. */
final class Edges {

    private Edges() {}

    /** The range without the punctuation at its ends; a bracket stays where its partner is inside. */
    static TokenRange trim(TokenizedText text, TokenRange range) {
        boolean lone = first(text, "(", range.from(), range.to()) < 0 != first(text, ")", range.from(), range.to()) < 0;
        int from = range.from();
        int to = range.to();
        while (from < to) {
            if (isMark(text, from) || lone && isBracket(text, from)) {
                from++;
            } else if (isMark(text, to - 1) || lone && isBracket(text, to - 1)) {
                to--;
            } else if (isWord(text, from, "(") && first(text, ")", from, to) == to - 1) {
                from++;
                to--;
            } else {
                break;
            }
        }
        return new TokenRange(from, to);
    }

    private static boolean isMark(TokenizedText text, int token) {
        return !text.quoted(token)
                && text.tag(token) == PartOfSpeech.PUNCT
                && ",;:.—–-".indexOf(text.word(token).charAt(0)) >= 0;
    }

    private static boolean isBracket(TokenizedText text, int token) {
        return isWord(text, token, "(") || isWord(text, token, ")");
    }

    private static boolean isWord(TokenizedText text, int token, String word) {
        return !text.quoted(token) && text.word(token).equals(word);
    }

    private static int first(TokenizedText text, String word, int from, int to) {
        for (int t = from; t < to; t++) {
            if (isWord(text, t, word)) { return t; }
        }
        return -1;
    }
}
