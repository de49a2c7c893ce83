package org.onrecord.extract.tag;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenizedText;

/** The features of the border between two neighbouring tokens, on which the step from label to label depends. */
final class BorderFeatures {

    /** Features of one border. */
    static final int PER_BORDER = 3;

    private static final int TAGS = PartOfSpeech.values().length;
    private static final int KINDS = 64;

    /** Numbers of border features lie below this. */
    static final int COUNT = 1 + KINDS + TAGS * TAGS;

    private BorderFeatures() {}

    /** Writes the features of the border before {@code token}, which is not the first, to {@code out}. */
    static void fill(TokenFacts facts, int token, int[] out) {
        out[0] = 0;
        out[1] = 1 + kind(facts.text, token);
        out[2] = 1 + KINDS + facts.tag[token - 1] * TAGS + facts.tag[token];
    }

    private static int kind(TokenizedText text, int token) {
        int edge = 0;
        if (text.paragraphOf(token) != text.paragraphOf(token - 1)) {
            edge = 2;
        } else if (text.sentenceOf(token) != text.sentenceOf(token - 1)) {
            edge = 1;
        }
        int before = text.quotationOf(token - 1);
        int here = text.quotationOf(token);
        int quotation = before == here ? before < 0 ? 0 : 1 : here < 0 ? 2 : before < 0 ? 3 : 2;
        return (edge * 4 + quotation) * 5 + mark(text, token - 1);
    }

    private static int mark(TokenizedText text, int token) {
        if (text.end(token) - text.start(token) > 2) { return 0; }
        return switch (text.text().charAt(text.start(token))) {
            case ',' -> 1;
            case ':' -> 2;
            case '—', '–', '-', ';', '(' -> 3;
            case '"', '“', '”', '\'', '‘', '’', '«', '»' -> 4;
            default -> 0;
        };
    }
}
