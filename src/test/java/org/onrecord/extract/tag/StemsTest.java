package org.onrecord.extract.tag;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.text.Hashes;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;

/** Stems, shapes, steps and hashes: what the features are made of. */
class StemsTest {

    @ParameterizedTest
    @CsvSource({
            "warn, warned", "warn, warning", "warn, warns", "warn, warnings", "claim, claimed", "claim, claims",
            "announc, announce", "announc, announced", "announc, announcing", "deny, denied", "deny, denies",
            "admit, admitted", "admit, admitting", "admit, admits", "stress, stressed", "tell, tells", "tell, telling"})
    void theFormsOfAVerbShareAStem(String stem, String form) {
        assertThat(Stems.of(form)).isEqualTo(stem);
    }

    @ParameterizedTest
    @CsvSource({"was", "has", "bed", "king", "red", "as", "a", "yes"})
    void shortWordsStayAsTheyAre(String word) {
        assertThat(Stems.of(word)).isEqualTo(word);
    }

    @Test
    void aStemIsNeverEmptyAndHardlyLongerThanTheWord() {
        Seeded.check(300, random -> {
            for (String word : OddTexts.random(random, 30).toLowerCase(java.util.Locale.ROOT).split("\\s+")) {
                assertThat(Stems.of(word).length()).isBetween(Math.min(3, word.length()), word.length());
            }
        });
    }

    @Test
    void wordsOfOneOutlineHaveOneShape() {
        assertThat(WordShape.of("Halden")).isEqualTo(WordShape.of("Quinn"));
        assertThat(WordShape.of("2025")).isEqualTo(WordShape.of("7"));
        assertThat(WordShape.of("O'Meara")).isEqualTo(WordShape.of("D'Arc"));
        assertThat(WordShape.of("U.S.")).isEqualTo(WordShape.of("E.U."));
    }

    @Test
    void wordsOfDifferentOutlinesDiffer() {
        Set<Integer> shapes = new HashSet<>();
        for (String word : new String[] {"halden", "Halden", "HALDEN", "O'Meara", "2025", "5th", "two-thirds", ",",
                "“"}) {
            shapes.add(WordShape.of(word));
        }
        assertThat(shapes).hasSize(9);
        assertThat(WordShape.of("HALDEN")).isEqualTo(WordShape.of("H"));
    }

    @Test
    void endlessWordsHaveAShapeToo() {
        assertThat(WordShape.of("aB".repeat(10))).isEqualTo(WordShape.of("aB".repeat(500_000)));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.0099, 0", "0.01, 1", "0.05, 2", "0.1, 3", "0.3, 4", "0.5, 5", "0.7, 6", "0.85, 7", "1, 7"})
    void ratesFallIntoEightSteps(double rate, int step) {
        assertThat(Steps.ofRate(rate)).isEqualTo(step);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 2", "3, 3", "5, 4", "6, 5", "13, 6", "14, 7", "22, 8", "39, 8", "40, 9",
            "1000000, 9", "-5, 0"})
    void distancesFallIntoTenSteps(int distance, int step) {
        assertThat(Steps.ofDistance(distance)).isEqualTo(step);
    }

    @Test
    void stepsNeverFallAsNumbersGrow() {
        for (int i = 1; i <= 100; i++) {
            assertThat(Steps.ofRate(i / 100.0)).isGreaterThanOrEqualTo(Steps.ofRate((i - 1) / 100.0));
            assertThat(Steps.ofDistance(i)).isGreaterThanOrEqualTo(Steps.ofDistance(i - 1));
        }
    }

    /** The shipped model was trained with these; another hash would make it useless without a word. */
    @Test
    void hashesAreTheSameForEver() {
        assertThat(Hashes.of("said")).isEqualTo(1_608_414_004);
        assertThat(Hashes.of(1, 2)).isEqualTo(2_117_216_093);
        assertThat(Hashes.of(1, 2, 3)).isEqualTo(-766_621_263);
        assertThat(WordShape.of("O'Meara")).isEqualTo(9_126_582);
        assertThat(Hashes.of("")).isZero();
        assertThat(Hashes.of(0, 0)).isZero();
    }

    @Test
    void hashesDependOnOrderAndEveryPart() {
        assertThat(Hashes.of(1, 2)).isNotEqualTo(Hashes.of(2, 1));
        assertThat(Hashes.of(1, 2, 3)).isNotEqualTo(Hashes.of(1, 2, 4)).isNotEqualTo(Hashes.of(3, 2, 1));
        assertThat(Hashes.of("said")).isNotEqualTo(Hashes.of("says"));
    }

    @Test
    void hashesSpreadOverTheRows() {
        Set<Integer> rows = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            rows.add(TaggerModel.row(Hashes.of(3, i), 20));
        }
        assertThat(rows).hasSizeGreaterThan(9_800).allMatch(row -> row >= 0 && row < 1 << 20);
    }
}
