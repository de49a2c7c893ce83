package org.onrecord.output;

import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QueryPointerTest {

    @Test
    void pointsAtACharacter() {
        assertThat(QueryPointer.of("harbour (toll", 8, Display.PLAIN)).isEqualTo("""
                  harbour (toll
                          ^
                """);
    }

    @Test
    void pointsBehindTheEnd() {
        assertThat(QueryPointer.of("ab", 2, Display.PLAIN)).isEqualTo("  ab\n    ^\n");
        assertThat(QueryPointer.of("", 0, Display.PLAIN)).isEqualTo("  \n  ^\n");
    }

    @Test
    void countsColumnsNotCharacters() {
        assertThat(QueryPointer.of("東京 (", 3, Display.PLAIN)).isEqualTo("  東京 (\n       ^\n");
    }

    @Test
    void showsTheSurroundingsOfAPlaceInALongQuery() {
        String query = "a".repeat(500) + "(" + "b".repeat(500);

        assertThat(QueryPointer.of(query, 500, new Display(20, false))).isEqualTo("""
                  …aaaaaaaa(bbbbbb…
                           ^
                """);
    }

    @Test
    void showsControlCharacters() {
        assertThat(QueryPointer.of("\u001B(", 1, Display.PLAIN)).isEqualTo("  <U+001B>(\n          ^\n");
    }

    @Test
    void survivesAnyPlaceInAnyQuery() {
        for (long seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            String query = random.ints(random.nextInt(300), 0, 0x3000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            Display display = new Display(20 + random.nextInt(100), false);

            String pointer = QueryPointer.of(query, random.nextInt(400) - 50, display);

            assertThat(pointer.lines()).as("seed %d", seed).hasSize(2)
                    .allMatch(line -> DisplayWidth.of(line) <= display.width() + 1);
        }
    }
}
