package org.onrecord.extract.tag;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/** What a clause is told by: its verb, and the reporter's comma at its end. */
final class Clause {

    private Clause() {}

    static boolean isVerb(TokenizedText text, int token) {
        return text.tag(token) == PartOfSpeech.VERB || text.tag(token) == PartOfSpeech.AUX;
    }

    static boolean hasVerb(TokenizedText text, TokenRange range) {
        for (int t = range.from(); t < range.to(); t++) {
            if (isVerb(text, t)) { return true; }
        }
        return false;
    }

    /** The end of the noun phrase at {@code from}, with its "of". */
    static int phraseEnd(TokenizedText text, int from, int limit) {
        int to = from;
        while (to < limit && !text.quoted(to) && switch (text.tag(to)) {
            case DET, ADJ, NOUN, PROPN, NUM -> true;
            case ADP -> to > from && text.lower(to).equals("of");
            default -> false;
        }) {
            to++;
        }
        return to;
    }

    /** The end of the words from {@code from} on that are all names, outside quotations. */
    static int nameEnd(TokenizedText text, int from, int limit) {
        int to = from;
        while (to < limit && text.tag(to) == PartOfSpeech.PROPN && !text.quoted(to)) {
            to++;
        }
        return to;
    }

    /** The mark of "the mayor's". */
    static boolean isPossessive(TokenizedText text, int token) {
        return text.lower(token).equals("'s") || text.lower(token).equals("’s");
    }

    /** A comma that is in no quotation. */
    static boolean isComma(TokenizedText text, int token) {
        return text.word(token).equals(",") && !text.quoted(token);
    }
}
