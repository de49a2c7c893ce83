package org.onrecord.search.quote;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * How a quotation differs from the words that are on record.
 *
 * @param pieces in the order of the words; no two neighbours are of one kind
 */
public record WordDiff(List<Piece> pieces) {

    public WordDiff {
        pieces = List.copyOf(pieces);
    }

    /** What a piece of the two texts is. */
    public enum Kind {
        /** The same words. */
        SAME,
        /** Other forms of the same words: "accepts" for "accepted". */
        FORM,
        /** Words that were asked about and are not on record here. */
        ASKED,
        /** Words on record that the question leaves out. */
        ON_RECORD,
        /** Words left out with an ellipsis, or put in square brackets, on either side. */
        EDITED,
        /** A place where the words on record are interrupted, and those asked about are not. */
        GAP
    }

    /**
     * A piece.
     *
     * @param kind how the two stand to each other
     * @param asked the words as they were asked about; may be empty
     * @param onRecord the words as they are on record; may be empty
     */
    public record Piece(Kind kind, String asked, String onRecord) {

        public Piece {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(asked);
            Objects.requireNonNull(onRecord);
        }
    }

    /** Whether no word differs but those that an ellipsis in the question leaves out, and none of these is a negation. */
    public boolean isEmpty() {
        return !touchesNegation() && pieces.stream().allMatch(piece -> piece.kind() == Kind.SAME
                || piece.kind() == Kind.EDITED && piece.asked().isEmpty());
    }

    /** Whether nothing differs but forms of words, brackets and ellipses, none of which hides a negation. */
    public boolean isFormal() {
        return !touchesNegation() && pieces.stream()
                .noneMatch(piece -> piece.kind() == Kind.ASKED || piece.kind() == Kind.ON_RECORD);
    }

    /** Whether words that were asked about in one go are interrupted on record. */
    public boolean hasGap() {
        return pieces.stream().anyMatch(piece -> piece.kind() == Kind.GAP);
    }

    /** Whether a word of negation is on one side alone, so that the two may say the opposite. */
    public boolean touchesNegation() {
        return Negation.isOnOneSide(pieces);
    }

    /** The differences in one line: words that are not on record in [- -], words on record in {+ +}. */
    @Override
    public String toString() {
        return pieces.stream().map(WordDiff::text).collect(Collectors.joining(" "));
    }

    private static String text(Piece piece) {
        String asked = piece.asked().isEmpty() ? "" : "[-" + piece.asked() + "-]";
        String onRecord = piece.onRecord().isEmpty() ? "" : "{+" + piece.onRecord() + "+}";
        return piece.kind() == Kind.SAME ? piece.onRecord() : asked + onRecord;
    }
}
