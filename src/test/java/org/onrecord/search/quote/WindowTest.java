package org.onrecord.search.quote;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;

/** Where in a long text a quotation is looked for. */
class WindowTest {

    /** The most words of a window for a quotation of three words. */
    private static final int WORDS = 3 * 3 + 20;

    private static final Wording ASKED = PlainWordings.of("never pay tolls");

    private static String filler(int words) {
        return IntStream.range(0, words).mapToObj(i -> "quay" + i).collect(Collectors.joining(" "));
    }

    private static long words(String text) {
        return text.isBlank() ? 0 : text.strip().split("[^\\p{L}\\p{N}]+").length;
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "28", "29"})
    void aTextOfNoMoreWordsThanAWindowIsTakenWhole(int words) {
        String text = " (" + filler(words) + ") ";
        assertThat(Window.of(text, ASKED)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"30", "31", "500"})
    void ofALongerTextAsManyWordsAreTakenAsAWindowHas(int words) {
        assertThat(words(Window.of(filler(words), ASKED))).isEqualTo(WORDS);
    }

    @ParameterizedTest
    @CsvSource({"0, 300", "3, 297", "150, 150", "297, 3", "300, 0"})
    void theWindowHasTheWordsWhereverTheyStand(int before, int after) {
        String text = (filler(before) + " we will Never, ever pay; TOLLS " + filler(after)).strip();
        assertThat(Window.of(text, ASKED)).contains("Never, ever pay; TOLLS");
    }

    @Test
    void theStretchWithMoreOfTheWordsWins() {
        String text = "never pay " + filler(100) + " never pay tolls " + filler(100) + " tolls";
        assertThat(Window.of(text, ASKED)).contains("never pay tolls");
    }

    @Test
    void theWordsStandInTheMiddleWhereThereIsRoom() {
        String window = Window.of(filler(200) + " never pay tolls " + filler(200), ASKED);
        assertThat(words(window.substring(0, window.indexOf("never")))).isBetween(12L, 14L);
        assertThat(words(window.substring(window.indexOf("tolls") + 5).strip())).isBetween(12L, 14L);
    }

    @Test
    void aWindowBeginsAndEndsWithAWord() {
        String text = ("— “" + filler(40) + "” … ").repeat(3);
        assertThat(Window.of(text, ASKED)).matches("(?s)[\\p{L}\\p{N}].*[\\p{L}\\p{N}]");
    }

    @Test
    void theWindowOfALongQuestionGrowsWithIt() {
        Wording asked = PlainWordings.of(filler(10));
        assertThat(words(Window.of(filler(400), asked))).isEqualTo(3 * 10 + 20);
    }

    @Test
    void aFormOfSeveralPartsIsSoughtPartByPart() {
        String text = filler(100) + " a three-year freeze " + filler(100);
        assertThat(Window.of(text, PlainWordings.of("three-year freeze"))).contains("three-year freeze");
    }

    @Test
    void whateverIsAskedTheWindowIsAPieceOfTheText() {
        Seeded.check(300, random -> {
            int copies = 1 + random.nextInt(5);
            String text = IntStream.range(0, copies)
                    .mapToObj(i -> filler(random.nextInt(80)) + (random.nextBoolean() ? " tolls—" : " "))
                    .collect(Collectors.joining());
            String window = Window.of(text, ASKED);
            assertThat(text).contains(window);
            assertThat(words(window)).isEqualTo(Math.min(words(text), WORDS));
        });
    }
}
