package org.onrecord.output;

import org.onrecord.search.quote.WordDiff;

/** A difference word by word: words that are not on record stand in [- -], words that were not asked about in {+ +}. */
final class DiffText {

    private DiffText() {}

    static StyledText of(WordDiff diff) {
        StyledText text = new StyledText();
        for (WordDiff.Piece piece : diff.pieces()) {
            text.add(text.isEmpty() ? "“" : " ");
            if (piece.kind() == WordDiff.Kind.SAME) {
                text.add(piece.onRecord());
            } else {
                text.add(piece.asked().isEmpty() ? "" : "[-" + piece.asked() + "-]", Style.BAD);
                text.add(piece.onRecord().isEmpty() ? "" : "{+" + piece.onRecord() + "+}", Style.GOOD);
            }
        }
        return text.add("”");
    }
}
