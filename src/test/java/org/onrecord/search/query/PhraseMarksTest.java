package org.onrecord.search.query;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhraseMarksTest {

    @ParameterizedTest
    @ValueSource(chars = {'"', '“', '”', '„', '‟', '«', '»', '＂'})
    void marksOfEveryStyleEncloseAPhrase(char mark) {
        assertThat(PhraseMarks.isMark(mark)).isTrue();
        assertThat(PhraseMarks.closing(mark)).isNotEmpty().matches(closing -> PhraseMarks.isMark(closing.charAt(0)));
    }

    @ParameterizedTest
    @ValueSource(chars = {'\'', '‘', '’', '‹', '›', '`', '(', ' ', 'x', '″'})
    void apostrophesAndOtherSignsAreNoMarks(char sign) {
        assertThat(PhraseMarks.isMark(sign)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            "never again" x, 12
            “never again” x, 12
            ”never again” x, 12
            „never again“ x, 12
            „never again” x, 12
            «never again» x, 12
            »never again« x, 12
            »never again» x, 12
            ＂never again＂ x, 12
            """)
    void aPhraseEndsAtTheMarkOfItsStyle(String query, int end) {
        assertThat(PhraseMarks.end(query, 0)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            “the "toll" tax”, 15
            "the “toll” tax", 15
            «the "toll" tax», 15
            „the "toll" tax“, 15
            """)
    void marksOfAnotherStyleInsideBelongToThePhrase(String query, int end) {
        assertThat(PhraseMarks.end(query, 0)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            “never again", 12
            "never again”, 12
            «never again", 12
            “never again“, 12
            """)
    void mixedMarksEndAPhraseWhereItsOwnIsMissing(String query, int end) {
        assertThat(PhraseMarks.end(query, 0)).isEqualTo(end);
    }

    @Test
    void anUnclosedPhraseHasNoEnd() {
        assertThat(PhraseMarks.end("say \"never", 4)).isEqualTo(-1);
        assertThat(PhraseMarks.end("\"", 0)).isEqualTo(-1);
    }

    @Test
    void whatStandsBeforeTheOpeningMarkIsNotLookedAt() {
        assertThat(PhraseMarks.end("\"a\" \"b\"", 4)).isEqualTo(6);
    }
}
