package org.onrecord.search.quote;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Span;
import org.onrecord.search.quote.Wording.Word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WordingTest {

    private final Wording wording = new Wording("“Never,” she said: never!", List.of(
            word("never", 1, 6), word("she", 9, 12), word("said", 13, 17), word("never", 19, 24)));

    private static Word word(String form, int from, int to) {
        return new Word(form, form, new Span(from, to), false, false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 1 | Never
            0 | 2 | Never,” she
            1 | 3 | she said
            2 | 4 | said: never
            0 | 4 | Never,” she said: never
            3 | 4 | never
            """)
    void whatStandsBetweenWordsBelongsToThem(int from, int to, String between) {
        assertThat(wording.between(from, to)).isEqualTo(between);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "2, 2", "4, 4", "3, 1"})
    void betweenNoWordsIsNothing(int from, int to) {
        assertThat(wording.between(from, to)).isEmpty();
    }

    @Test
    void wordsAreCountedAndNumberedFromZero() {
        assertThat(wording.size()).isEqualTo(4);
        assertThat(wording.word(1).form()).isEqualTo("she");
        assertThat(new Wording("…", List.of()).size()).isZero();
    }

    @Test
    void aWordThatIsNotThereIsAnError() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> wording.word(4));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> wording.between(2, 5));
    }

    @Test
    void wordsStayWhenTheListTheyCameInChanges() {
        List<Word> words = new ArrayList<>(List.of(word("toll", 0, 4)));
        Wording toll = new Wording("toll", words);
        words.add(word("toll", 0, 4));
        assertThat(toll.size()).isEqualTo(1);
    }
}
