package org.onrecord.search.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.search.quote.WordDiff.Kind;
import org.onrecord.search.quote.WordDiff.Piece;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;

/** The pieces of a difference, made from the steps of an alignment. */
class PiecesTest {

    private static final List<String> WORDS = List.of(
            "ferry", "toll", "tolls", "never", "will", "would", "[quay]", "paid", "pays", "islanders");

    private static WordDiff diff(String asked, String record) {
        Wording one = PlainWordings.of(asked);
        Wording other = PlainWordings.of(record);
        return Pieces.of(one, other, Alignment.of(one, other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            we pay the toll       | we pay the toll              | SAME
            we pay the toll       | and so we pay the toll today | SAME
            we will pay the toll  | we pay the toll              | SAME ASKED SAME
            we pay the toll       | we never pay the toll        | SAME ON_RECORD SAME
            we paid the toll      | we pay the toll              | SAME FORM SAME
            we pay the fee        | we pay the toll              | SAME ASKED
            they pay the toll     | we pay the toll              | ASKED SAME
            we … the toll         | we always pay the toll       | SAME EDITED SAME
            we [all] pay the toll | we pay the toll              | SAME EDITED SAME
            """)
    void neighboursOfOneKindAreOnePiece(String asked, String record, String kinds) {
        assertThat(diff(asked, record).pieces()).extracting(Piece::kind)
                .containsExactly(List.of(kinds.split(" ")).stream().map(Kind::valueOf).toArray(Kind[]::new));
    }

    @Test
    void aPieceHasTheWordsAsTheyAreWrittenOnEachSide() {
        assertThat(diff("we signed it", "surely we sign it gladly").pieces()).containsExactly(
                new Piece(Kind.SAME, "we", "we"), new Piece(Kind.FORM, "signed", "sign"),
                new Piece(Kind.SAME, "it", "it"));
    }

    @Test
    void wordsOnRecordAroundTheStretchAreInNoPiece() {
        assertThat(diff("sail at noon", "every ferry will sail at noon or not at all").pieces())
                .containsExactly(new Piece(Kind.SAME, "sail at noon", "sail at noon"));
    }

    @Test
    void wordsWithoutAnythingAlikeAreStillLaidSomewhere() {
        assertThat(diff("ferry", "toll").pieces()).singleElement()
                .satisfies(piece -> assertThat(piece.asked()).isEqualTo("ferry"));
    }

    @Test
    void noTwoNeighboursAreOfOneKindAndNoPieceIsEmpty() {
        Seeded.check(500, random -> {
            List<Piece> pieces = diff(words(random), words(random)).pieces();
            for (int i = 0; i < pieces.size(); i++) {
                assertThat(pieces.get(i).asked() + pieces.get(i).onRecord()).as("piece %d", i).isNotEmpty();
                assertThat(i > 0 && pieces.get(i).kind() == pieces.get(i - 1).kind()).as("piece %d", i).isFalse();
            }
        });
    }

    @Test
    void theAskedSidesInARowAreTheQuestion() {
        Seeded.check(500, random -> {
            String asked = words(random);
            List<String> sides = diff(asked, words(random)).pieces().stream().map(Piece::asked)
                    .filter(words -> !words.isEmpty()).toList();
            assertThat(String.join(" ", sides)).isEqualTo(asked);
        });
    }

    @Test
    void samePiecesAreTheSameOnBothSides() {
        Seeded.check(300, random -> assertThat(diff(words(random), words(random)).pieces())
                .filteredOn(piece -> piece.kind() == Kind.SAME)
                .allSatisfy(piece -> assertThat(piece.asked()).isEqualTo(piece.onRecord())));
    }

    private static String words(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(10); i >= 0; i--) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }
}
