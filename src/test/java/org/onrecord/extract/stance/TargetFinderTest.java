package org.onrecord.extract.stance;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Span;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class TargetFinderTest {

    private static TargetFinder finder(TokenizedText text) {
        return new TargetFinder(text, new Clauses(text));
    }

    private static TokenRange all(TokenizedText text) {
        return new TokenRange(0, text.size());
    }

    private static String words(TokenizedText text, Optional<TokenRange> range) {
        return range.map(found -> text.span(found).in(text.text())).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            The new toll is unfair. ~ unfair ~ new toll
            The toll was not at all fair. ~ fair ~ toll
            The ferry seems safe. ~ safe ~ ferry
            It is an unfair toll. ~ unfair ~ toll
            We are happy about the new ferry. ~ happy ~ new ferry
            I am proud of our dockers. ~ proud ~ dockers
            What a terrible plan. ~ terrible ~ plan
            Strong ties bind us. ~ Strong ~ ties
            They made progress on the budget. ~ progress ~ budget
            It is fair. ~ fair ~ -
            Terrible! ~ Terrible ~ -
            """)
    void aJudgementIsAboutItsSubjectItsNounOrWhatFollowsItsPreposition(String plain, String word, String target) {
        TokenizedText text = Texts.analyze(plain);
        assertThat(words(text, finder(text).described(Texts.tokens(text, word), all(text)))).isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            We oppose the new toll. ~ oppose ~ new toll
            We oppose it. ~ oppose ~ -
            We oppose. ~ oppose ~ -
            We reject the idea of a merger. ~ reject ~ merger
            The toll was rejected by the board. ~ rejected ~ toll
            The toll has been firmly rejected. ~ rejected ~ toll
            """)
    void aVerbIsAboutItsObjectOrInThePassiveItsSubject(String plain, String verb, String target) {
        TokenizedText text = Texts.analyze(plain);
        assertThat(words(text, finder(text).object(Texts.tokens(text, verb), all(text)))).isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            The toll was rejected. ~ rejected ~ true
            The toll was not rejected. ~ rejected ~ true
            The dockers are forgotten. ~ forgotten ~ true
            The toll’s been rejected. ~ rejected ~ true
            The board rejected it. ~ rejected ~ false
            The board has rejected it. ~ rejected ~ false
            The board is rejecting it. ~ rejecting ~ false
            """)
    void aPassiveHasAnIsAndAParticiple(String plain, String verb, boolean passive) {
        TokenizedText text = Texts.analyze(plain);
        assertThat(finder(text).passive(Texts.tokens(text, verb).from(), 0)).as(plain).isEqualTo(passive);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            The new toll hurts us. ~ hurts ~ new toll
            The new toll will never hurt us. ~ hurt ~ new toll
            The toll on the bridge hurts us. ~ hurts ~ toll
            He wants to hurt us. ~ hurt ~ -
            Hurt nobody. ~ Hurt ~ -
            They hurt us. ~ hurt ~ -
            """)
    void theSubjectStandsBeforeTheVerbAndItsAuxiliaries(String plain, String verb, String subject) {
        TokenizedText text = Texts.analyze(plain);
        assertThat(words(text, finder(text).subject(Texts.tokens(text, verb).from(), 0))).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            The toll is unfair. ~ unfair ~ is
            The toll is not a very “unfair” one. ~ unfair ~ is
            That’s unfair. ~ unfair ~ ’s
            The toll has become unfair. ~ unfair ~ become
            """)
    void adverbsArticlesAndMarksMayStandBehindIs(String plain, String word, String copula) {
        TokenizedText text = Texts.analyze(plain);
        assertThat(text.word(finder(text).copula(Texts.tokens(text, word).from(), 0))).isEqualTo(copula);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The toll seems to the board unfair.", "The board is elected. Unfair unfair.",
            "The town’s unfair toll", "unfair"})
    void aNounASentenceOrAPossessiveBetweenMakesItNoPredicate(String plain) {
        TokenizedText text = Texts.analyze(plain);
        int word = text
                .tokens(new Span(plain.lastIndexOf("unfair"), plain.lastIndexOf("unfair") + 6))
                .from();
        assertThat(finder(text).copula(word, 0)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            We keep strong ties with Merrin. ~ strong ~ true
            We keep strong old ties with Merrin. ~ strong ~ true
            These are strong ties. ~ strong ~ false
            He hailed it as a strong plan. ~ strong ~ false
            What a strong plan! ~ strong ~ false
            Our ties are strong. ~ strong ~ false
            """)
    void onlyAnAdjectiveNobodyJudgesWithStandsInPassing(String plain, String word, boolean attributive) {
        TokenizedText text = Texts.analyze(plain);
        assertThat(finder(text).attributive(Texts.tokens(text, word), all(text))).as(plain).isEqualTo(attributive);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            about the toll ~ toll
            , really , about the new toll ~ new toll
            with them ~ -
            yesterday morning ~ -
            the toll ~ -
            """)
    void aPrepositionLeadsToItsNoun(String plain, String target) {
        TokenizedText text = Texts.analyze(plain);
        assertThat(words(text, finder(text).about(0, text.size()))).isEqualTo(target);
    }

    @Test
    void nothingIsFoundBehindTheEndOfTheText() {
        TokenizedText text = Texts.analyze("We are proud of");
        assertThat(finder(text).about(text.size(), text.size())).isEmpty();
        assertThat(finder(text).about(text.size() - 1, text.size())).isEmpty();
        assertThat(finder(text).object(new TokenRange(text.size() - 1, text.size()), all(text))).isEmpty();
    }
}
