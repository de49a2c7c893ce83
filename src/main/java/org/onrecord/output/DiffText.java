package org.onrecord.output;

import java.util.List;

import org.onrecord.model.AttributionRecord;
import org.onrecord.search.quote.WordDiff;

/** A difference word by word: words that are not on record stand in [- -], words that were not asked about in {+ +}. */
final class DiffText {

    private DiffText() {}

    /**
     * The difference to the words of {@code record}, with the warning that {@link SaidText} gives; these words themselves
     * where nothing was compared.
     */
    static StyledText of(WordDiff diff, AttributionRecord record) {
        if (diff.pieces().isEmpty()) { return SaidText.of(record, List.of(), false); }
        StyledText text = StyledText.of(SaidText.warning(record), Style.STRONG);
        String before = "“";
        for (WordDiff.Piece piece : diff.pieces()) {
            text.add(before);
            before = " ";
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
