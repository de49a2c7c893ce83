package org.onrecord.extract.stance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.cue.CueFixture;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.Seeded;

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

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            “the new toll” ~ new toll
            such a toll ~ toll
            closing the school ~ closing the school
            the department of roads ~ department of roads
            the head of the harbour board ~ head of the harbour board
            the hope for a ceasefire ~ ceasefire
            """)
    void marksAndVagueWordsAreLeftOutAndContainersStayTogether(String plain, String phrase) {
        TokenizedText text = CueFixture.text(plain);
        assertThat(new NounPhrases(text).startingAt(0, text.size()).map(r -> words(text, r))).contains(phrase);
    }

    @Test
    void nothingIsReadBehindTheLimit() {
        TokenizedText text = CueFixture.text("the harbour plan of the board");
        NounPhrases phrases = new NounPhrases(text);
        assertThat(phrases.startingAt(0, 2).map(r -> words(text, r))).contains("harbour");
        assertThat(phrases.startingAt(0, 1)).isEmpty();
        assertThat(phrases.startingAt(text.size(), text.size())).isEmpty();
        assertThat(phrases.endingBefore(0, 0)).isEmpty();
    }

    @Test
    void aPhraseOfAnyTextLiesInsideTheLimitsAndIsNotEmpty() {
        Seeded.check(60, random -> {
            TokenizedText text = CueFixture.text("the idea of a report of " + OddTexts.random(random, 20) + " x");
            int from = random.nextInt(text.size());
            int to = from + random.nextInt(text.size() - from + 1);
            NounPhrases phrases = new NounPhrases(text);
            phrases.startingAt(from, to).ifPresent(found -> {
                assertThat(found.isEmpty()).isFalse();
                assertThat(found.from()).isGreaterThanOrEqualTo(from);
                assertThat(found.to()).isLessThanOrEqualTo(to);
            });
            phrases.endingBefore(to, from).ifPresent(found -> {
                assertThat(found.isEmpty()).isFalse();
                assertThat(found.from()).isGreaterThanOrEqualTo(from);
                assertThat(found.to()).isLessThanOrEqualTo(to);
            });
        });
    }
}
