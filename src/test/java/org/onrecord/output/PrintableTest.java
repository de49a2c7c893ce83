package org.onrecord.output;

import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PrintableTest {

    @Test
    void leavesOrdinaryTextOfAnyScriptAlone() {
        String text = "“Straße” – naïve, İstanbul, 東京, שלום, ‏عربي‏, e\u0301, 👩‍👩‍👧 🇳🇴";

        assertThat(Printable.line(text)).isEqualTo(text);
        assertThat(Printable.lines(text)).isEqualTo(text);
    }

    @Test
    void showsEscapeSequences() {
        assertThat(Printable.line("a\u001B[31mred\u009B0m")).isEqualTo("a<U+001B>[31mred<U+009B>0m");
    }

    @Test
    void showsMarksThatTurnTheWritingDirection() {
        assertThat(Printable.line("a\u202Etxt.exe\u202C\u2066x\u2069"))
                .isEqualTo("a<U+202E>txt.exe<U+202C><U+2066>x<U+2069>");
    }

    @Test
    void showsNulBellBackspaceAndDelete() {
        assertThat(Printable.line("\u0000\u0007\b\u007F")).isEqualTo("<U+0000><U+0007><U+0008><U+007F>");
    }

    @Test
    void showsLoneSurrogates() {
        assertThat(Printable.line("x\uD800y")).isEqualTo("x<U+D800>y");
    }

    @Test
    void putsEverythingOnOneLine() {
        assertThat(Printable.line("a\nb\r\nc\td\u2028e\u0085f")).isEqualTo("a b  c d e f");
    }

    @Test
    void keepsLineBreaksAndTabsWhereTheyAreWanted() {
        assertThat(Printable.lines("a\r\nb\rc\td")).isEqualTo("a\nb\nc\td");
    }

    @Test
    void letsNoControlCharacterThroughWhateverTheText() {
        for (long seed = 1; seed <= 200; seed++) {
            String text = randomText(new Random(seed));

            assertThat(Printable.line(text)).as("seed %d", seed).matches(PrintableTest::isHarmless);
            assertThat(Printable.lines(text).replace("\n", "").replace("\t", "")).as("seed %d", seed)
                    .matches(PrintableTest::isHarmless);
        }
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            text.append((char) (random.nextBoolean() ? random.nextInt(0x100) : random.nextInt(0x10000)));
        }
        return text.toString();
    }

    private static boolean isHarmless(String text) {
        return text.codePoints().noneMatch(c -> Character.isISOControl(c)
                || Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE
                || Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE
                || c == 0x2028
                || Character.getType(c) == Character.SURROGATE);
    }
}
