package org.onrecord.search.quote;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.search.quote.WordDiff.Kind;
import org.onrecord.search.quote.WordDiff.Piece;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the pieces of a difference say as a whole. */
class WordDiffTest {

    private static final Piece SAME = new Piece(Kind.SAME, "the ferry sails", "The ferry sails");

    private static WordDiff diff(Kind kind, String asked, String onRecord) {
        return new WordDiff(List.of(SAME, new Piece(kind, asked, onRecord)));
    }

    @Test
    void sameWordsAreNoDifference() {
        WordDiff same = new WordDiff(List.of(SAME));
        assertThat(same.isEmpty()).isTrue();
        assertThat(same.isFormal()).isTrue();
        assertThat(same.touchesNegation()).isFalse();
        assertThat(same).hasToString("The ferry sails");
    }

    @Test
    void noPiecesAreNoDifference() {
        WordDiff nothing = new WordDiff(List.of());
        assertThat(nothing.isEmpty()).isTrue();
        assertThat(nothing.isFormal()).isTrue();
        assertThat(nothing.touchesNegation()).isFalse();
        assertThat(nothing).hasToString("");
    }

    @Test
    void wordsThatTheQuestionMarksAsLeftOutAreNoDifference() {
        assertThat(diff(Kind.EDITED, "", "in the morning").isEmpty()).isTrue();
        assertThat(diff(Kind.EDITED, "the boat", "it").isEmpty()).isFalse();
        assertThat(diff(Kind.EDITED, "the boat", "").isEmpty()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"SAME", "EDITED"})
    void anyOtherPieceIsADifference(Kind kind) {
        assertThat(diff(kind, "sailed", "sails").isEmpty()).isFalse();
    }

    @Test
    void aNegationThatTheQuestionLeavesOutIsADifference() {
        WordDiff hidden = diff(Kind.EDITED, "", "but not in winter");
        assertThat(hidden.isEmpty()).isFalse();
        assertThat(hidden.isFormal()).isFalse();
    }

    @Test
    void aGapIsADifferenceOfForm() {
        WordDiff gap = diff(Kind.GAP, "", "…");
        assertThat(gap.hasGap()).isTrue();
        assertThat(gap.isFormal()).isTrue();
        assertThat(diff(Kind.EDITED, "", "…").hasGap()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"SAME, true", "FORM, true", "EDITED, true", "ASKED, false", "ON_RECORD, false"})
    void formsOfWordsAndWhatEditorsDidIsFormal(Kind kind, boolean formal) {
        assertThat(diff(kind, "sailed", "sails").isFormal()).isEqualTo(formal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not", "no", "NEVER", "nothing", "Nobody", "none", "nowhere", "neither", "nor", "without",
            "cannot",
            "isn't", "won’t", "didn't ever", "has no", "(not)"})
    void aNegationOnOneSideIsSeen(String negation) {
        assertThat(diff(Kind.ON_RECORD, "", negation).touchesNegation()).as("on record").isTrue();
        assertThat(diff(Kind.ASKED, negation, "").touchesNegation()).as("asked").isTrue();
        assertThat(diff(Kind.EDITED, "", negation).touchesNegation()).as("left out").isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"note", "nova", "noon", "nevertheless", "nonetheless", "knot", "north"})
    void aWordThatOnlyBeginsLikeANegationIsNone(String word) {
        assertThat(diff(Kind.ON_RECORD, "", word).touchesNegation()).isFalse();
    }

    @Test
    void aNegationForAnotherOnTheSamePlaceChangesNothing() {
        assertThat(diff(Kind.ASKED, "never", "not").touchesNegation()).isFalse();
        assertThat(diff(Kind.ASKED, "will", "won't").touchesNegation()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            we will never sign it      | we never will sign it      | false
            we never will sign it      | we will not sign it        | false
            we never will sign it      | we won't sign it           | false
            it has never been paid     | it never has been paid     | false
            we will not stay and pay   | we will stay and not pay   | true
            we will not sign it        | we will sign it            | true
            """)
    void aNegationOnTheOtherSideOfAnAuxiliaryIsTheSame(String asked, String onRecord, boolean touched) {
        Wording one = PlainWordings.of(asked);
        Wording other = PlainWordings.of(onRecord);
        assertThat(Pieces.of(one, other, Alignment.of(one, other)).touchesNegation()).isEqualTo(touched);
        assertThat(Pieces.of(other, one, Alignment.of(other, one)).touchesNegation()).isEqualTo(touched);
    }

    @Test
    void theSameNegationOnBothSidesIsNoMatter() {
        WordDiff diff = new WordDiff(List.of(
                new Piece(Kind.SAME, "we will not", "we will not"), new Piece(Kind.ASKED, "buy", "sell")));
        assertThat(diff.touchesNegation()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FORM      | sailed  | sails   | The ferry sails [-sailed-]{+sails+}
            ASKED     | at noon | at dusk | The ferry sails [-at noon-]{+at dusk+}
            ASKED     | daily   | ''      | The ferry sails [-daily-]
            ON_RECORD | ''      | never   | The ferry sails {+never+}
            EDITED    | [it]    | ''      | The ferry sails [-[it]-]
            """)
    void aLineShowsBothSides(Kind kind, String asked, String onRecord, String line) {
        assertThat(diff(kind, asked, onRecord)).hasToString(line);
    }

    @Test
    void piecesAreTheirOwnCopy() {
        List<Piece> pieces = new ArrayList<>(List.of(SAME));
        WordDiff diff = new WordDiff(pieces);
        pieces.clear();
        assertThat(diff.pieces()).containsExactly(SAME);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> diff.pieces().clear());
    }
}
