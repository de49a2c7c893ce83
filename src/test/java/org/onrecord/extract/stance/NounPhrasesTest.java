package org.onrecord.extract.stance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.cue.CueFixture;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

import static org.assertj.core.api.Assertions.assertThat;

class NounPhrasesTest {

    private static String words(TokenizedText text, TokenRange range) {
        return text.span(range).in(text.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            the new harbour plan was late ~ new harbour plan
            the idea of a two-year pause ~ two-year pause
            reports of a possible merger ~ merger
            the third round of talks ~ third round of talks
            our island partners ~ island partners
            the mayor's new budget failed ~ mayor's new budget
            a toll ~ toll
            """)
    void aPhraseStartsWithoutItsArticleAndShell(String plain, String phrase) {
        TokenizedText text = CueFixture.text(plain);
        assertThat(new NounPhrases(text).startingAt(0, text.size()).map(r -> words(text, r))).contains(phrase);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Yesterday the new harbour plan ~ new harbour plan
            The talks in the capital ~ talks
            They painted our house ~ house
            """)
    void aPhraseEndsAtTheNounAPrepositionBelongsTo(String plain, String phrase) {
        TokenizedText text = CueFixture.text(plain);
        assertThat(new NounPhrases(text).endingBefore(text.size(), 0).map(r -> words(text, r))).contains(phrase);
    }

    @Test
    void aPronounIsNoPhrase() {
        TokenizedText text = CueFixture.text("it was he who left");
        assertThat(new NounPhrases(text).startingAt(0, text.size())).isEmpty();
        assertThat(new NounPhrases(text).endingBefore(1, 0)).isEmpty();
    }
}
