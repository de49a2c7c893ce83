package org.onrecord.extract.cue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Span;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.Seeded;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class CueTokensTest {

    private static final String SENTENCE = "They reply quickly and kindly said it.";

    private static boolean adverb(String text, String word) {
        TokenizedText analyzed = CueFixture.text(text);
        return CueTokens.adverb(analyzed, Texts.tokens(analyzed, word).from());
    }

    @Test
    void theTokensOfSpansAreGivenInOrder() {
        TokenizedText text = Texts.untagged(SENTENCE);
        List<Span> spans = List.of(Texts.span(SENTENCE, "They reply"), Texts.span(SENTENCE, "said"));
        assertThat(CueTokens.of(text, spans)).containsExactly(0, 1, 5);
    }

    @Test
    void aTokenOfTwoSpansIsGivenOnce() {
        TokenizedText text = Texts.untagged(SENTENCE);
        List<Span> spans = List.of(Texts.span(SENTENCE, "They reply"), Texts.span(SENTENCE, "reply quickly"));
        assertThat(CueTokens.of(text, spans)).containsExactly(0, 1, 2);
    }

    @Test
    void noSpansAndWhiteSpaceHaveNoTokens() {
        TokenizedText text = Texts.untagged(SENTENCE);
        assertThat(CueTokens.of(text, List.of())).isEmpty();
        assertThat(CueTokens.of(text, List.of(new Span(4, 5)))).isEmpty();
    }

    @Test
    void partOfAWordCountsAsTheWord() {
        assertThat(CueTokens.of(Texts.untagged(SENTENCE), List.of(new Span(6, 7)))).containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not", "Never", "neither", "nor", "hardly", "n't", "n’t"})
    void negationsAreKnownInAnyWriting(String word) {
        TokenizedText text = CueFixture.text("they did " + word + " say");
        assertThat(CueTokens.negation(text, 2)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "know", "note", "nothing"})
    void otherWordsNegateNoVerb(String word) {
        assertThat(CueTokens.negation(CueFixture.text("they did " + word + " say"), 2)).isFalse();
    }

    @Test
    void auxiliariesAreKnownWithBothApostrophes() {
        for (String mark : List.of("'", "’")) {
            TokenizedText text = CueFixture.text("she" + mark + "ll say they" + mark + "ve said");
            assertThat(CueTokens.auxiliary(text, 1)).as(mark).isTrue();
            assertThat(CueTokens.auxiliary(text, 4)).as(mark).isTrue();
            assertThat(CueTokens.straight(text, 1)).isEqualTo("'ll");
            assertThat(CueTokens.auxiliary(text, 0)).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A letter from May said it.     | 3 | false
            In May they said it.           | 1 | false
            They may say it.               | 1 | true
            May they say it?               | 0 | true
            THEY MAY SAY IT.               | 1 | true
            """)
    void theMonthOfMayIsNoAuxiliary(String sentence, int token, boolean auxiliary) {
        assertThat(CueTokens.auxiliary(CueFixture.text(sentence), token)).as(sentence).isEqualTo(auxiliary);
    }

    @Test
    void wordsInLyAreAdverbsButForAFew() {
        assertThat(adverb("They kindly said it.", "kindly")).isTrue();
        assertThat(adverb("They also said it.", "also")).isTrue();
        assertThat(adverb("They wrote a reply then.", "reply")).isFalse();
        assertThat(adverb("They saw a fly then.", "fly")).isFalse();
        assertThat(adverb("They said it.", "said")).isFalse();
    }

    @Test
    void theTokensOfAnySpansLieInTheTextAndDiffer() {
        Seeded.check(200, random -> {
            String words = OddTexts.random(random, 30) + "x";
            int start = random.nextInt(words.length());
            Span span = new Span(start, start + 1 + random.nextInt(words.length() - start));
            TokenizedText text = Texts.untagged(words);
            int[] tokens = CueTokens.of(text, List.of(span, span));
            assertThat(tokens).doesNotHaveDuplicates().isSorted();
            for (int token : tokens) {
                assertThat(text.span(token).overlaps(span)).as("token %d", token).isTrue();
            }
        });
    }
}
