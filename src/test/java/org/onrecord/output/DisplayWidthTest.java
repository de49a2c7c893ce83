package org.onrecord.output;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({
            "'', 0",
            "plain words, 11",
            "naïve, 5",
            "“quoted”, 8",
            "東京, 4",
            "ﾄｳｷｮｳ, 5",
            "Ｆｕｌｌ, 8",
            "서울, 4",
            "「はい」, 8",
            "שלום, 4",
            "😀, 2",
            "👩‍👩‍👧, 2",
            "🇳🇴, 2",
            "❤️, 2"})
    void countsColumns(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @Test
    void aSoftHyphenTakesNoColumnWhateverStandsBesideIt() {
        assertThat(DisplayWidth.of("a\u00ADb")).isEqualTo(2);
        assertThat(DisplayWidth.of("a\u00ADb中")).isEqualTo(4);
    }

    @Test
    void countsCombiningMarksWithTheirLetter() {
        assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
        assertThat(DisplayWidth.of("x" + "\u0301".repeat(50))).isEqualTo(1);
    }

    @Test
    void findsWhatFitsAtWholeCharacters() {
        assertThat(DisplayWidth.fitting("abcdef", 3)).isEqualTo(3);
        assertThat(DisplayWidth.fitting("東京都", 3)).isEqualTo(1);
        assertThat(DisplayWidth.fitting("e\u0301e\u0301e\u0301", 2)).isEqualTo(4);
        assertThat(DisplayWidth.fitting("😀😀", 3)).isEqualTo(2);
        assertThat(DisplayWidth.fitting("ab", 9)).isEqualTo(2);
    }
}
