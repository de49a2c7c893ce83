package org.onrecord.search.query;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;

class ExcerptTest {

    private static final int LENGTH = 40;

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "the ferry toll", "1234567890123456789012345678901234567890"})
    void aShortTextIsShownWhole(String text) {
        assertThat(Excerpt.of(text)).isEqualTo(text);
    }

    @Test
    void ofALongTextTheBeginningIsShown() {
        assertThat(Excerpt.of("x".repeat(41))).isEqualTo("x".repeat(LENGTH) + "…");
        assertThat(Excerpt.of("ferry ".repeat(1000))).startsWith("ferry ferry").hasSize(LENGTH + 1).endsWith("…");
    }

    @ParameterizedTest
    @CsvSource({"'  toll ', toll", "'a\nb', a b", "'a\r\n\tb', a b", "'\u0000a\u001Bb\u007Fc', ' a b c'"})
    void itIsOneLineWithoutControlCharacters(String text, String shown) {
        assertThat(Excerpt.of(text)).isEqualTo(shown);
    }

    @Test
    void noCharacterIsCutInHalf() {
        assertThat(Excerpt.of("x".repeat(39) + "😀😀")).isEqualTo("x".repeat(39) + "…");
        assertThat(Excerpt.of("x".repeat(38) + "😀😀")).isEqualTo("x".repeat(38) + "😀…");
    }

    @Test
    void whateverTheTextItIsShortAndWhole() {
        Seeded.check(500, random -> {
            String text = OddTexts.random(random, 40);
            String shown = Excerpt.of(text);
            assertThat(shown.length()).isLessThanOrEqualTo(LENGTH + 1);
            assertThat(shown).doesNotContain("\n", "\r", "\t", "\u0000", "\u0007");
            String line = text.strip().replaceAll("\\p{Cntrl}+", " ");
            String kept = line.equals(shown) ? shown : shown.substring(0, shown.length() - 1);
            assertThat(line).startsWith(kept);
            assertThat(shown.endsWith("…") || line.equals(shown)).isTrue();
        });
    }
}
