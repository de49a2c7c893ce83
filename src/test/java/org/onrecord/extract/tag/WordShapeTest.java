package org.onrecord.extract.tag;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordShapeTest {

    @ParameterizedTest
    @CsvSource({
            "ferry, toll", "Halden, Øre", "UN, NATO", "2025, 7", "mid-2019, pre-1", "Fenn’s, Ore’s", "McReyle, DeFenn",
            "Ærø, Åse", "ǆ, a", "٢٠٢٥, 2025",
    })
    void wordsOfOneOutlineAreAlike(String one, String other) {
        assertThat(WordShape.of(one)).isEqualTo(WordShape.of(other));
    }

    @ParameterizedTest
    @CsvSource({
            "ferry, Ferry", "Ferry, FERRY", "2025, 20.25", "fenn's, fenn’s", "a, 1", "A-a, Aa", "x2, 2x", "(a), a",
    })
    void wordsOfDifferentOutlinesAreNot(String one, String other) {
        assertThat(WordShape.of(one)).isNotEqualTo(WordShape.of(other));
    }

    @Test
    void onlyTheFirstTwentyCharactersCount() {
        String start = "a".repeat(20);
        assertThat(WordShape.of(start + "9!X")).isEqualTo(WordShape.of(start));
        assertThat(WordShape.of("a".repeat(19) + "9")).isNotEqualTo(WordShape.of(start));
    }

    @Test
    void nothingAndHalvesOfSignsHaveAnOutlineToo() {
        assertThat(WordShape.of("")).isNotEqualTo(WordShape.of("a"));
        assertThat(WordShape.of("\uD83D")).isEqualTo(WordShape.of("\uD83D\uD83D"));
    }
}
