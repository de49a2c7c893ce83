package org.onrecord.extract.tag;

import org.junit.jupiter.api.Test;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.Seeded;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class TokenFactsTest {

    private static TokenFacts facts(String text) {
        return new TokenFacts(Texts.analyze(text), FakeLexicon.SAYING);
    }

    private static int token(TokenFacts facts, String word) {
        return Texts.tokens(facts.text, word).from();
    }

    @Test
    void numbersOfOneLengthAreOneWord() {
        TokenFacts facts = facts("40 or 41 of 2025 and 1999, 3,000,000 and 4,000,001; 7 or 8");
        assertThat(facts.word[token(facts, "40")]).isEqualTo(facts.word[token(facts, "41")]);
        assertThat(facts.word[token(facts, "2025")]).isEqualTo(facts.word[token(facts, "1999")]);
        assertThat(facts.word[token(facts, "3,000,000")]).isEqualTo(facts.word[token(facts, "4,000,001")]);
        assertThat(facts.word[token(facts, "7")]).isEqualTo(facts.word[token(facts, "8")]);
        assertThat(facts.word[token(facts, "40")]).isNotEqualTo(facts.word[token(facts, "1999")]);
    }

    @Test
    void curlyMarksAndApostrophesAreStraightWords() {
        TokenFacts curly = facts("“Don’t go,” said Voss’s ‘friend’.");
        TokenFacts straight = facts("\"Don't go,\" said Voss's 'friend'.");
        assertThat(curly.word).isEqualTo(straight.word);
    }

    @Test
    void capitalsMakeNoOtherWordButAnotherShape() {
        TokenFacts facts = facts("Port and port");
        assertThat(facts.word[0]).isEqualTo(facts.word[2]);
        assertThat(facts.shape[0]).isNotEqualTo(facts.shape[2]);
    }

    @Test
    void theNearestCueOnEitherSideIsKnown() {
        TokenFacts facts = facts("Quinn said it rained and Voss denied it");
        int said = token(facts, "said");
        int denied = token(facts, "denied");
        assertThat(facts.cueBefore[0]).isEqualTo(-1);
        assertThat(facts.cueAfter[0]).isEqualTo(said);
        assertThat(facts.cueBefore[said]).isEqualTo(said);
        assertThat(facts.cueAfter[said]).isEqualTo(denied);
        assertThat(facts.cueBefore[denied - 1]).isEqualTo(said);
        assertThat(facts.cueAfter[denied]).isEqualTo(-1);
    }

    @Test
    void cuesInsideQuotationsDoNotCount() {
        TokenFacts facts = facts("“He said no,” Quinn told us");
        assertThat(facts.cueAfter[0]).isEqualTo(token(facts, "told"));
    }

    @Test
    void cuesDoNotReachOverParagraphs() {
        TokenFacts facts = facts("Quinn said no.\nIt rained.\nVoss said yes.");
        int rained = token(facts, "rained");
        assertThat(facts.cueBefore[rained]).isEqualTo(-1);
        assertThat(facts.cueAfter[rained]).isEqualTo(-1);
    }

    @Test
    void commasVerbsAndThatsAreCountedFromTheStartOfTheParagraph() {
        TokenFacts facts = facts("Snow.\nQuinn, the mayor, said that it rained.");
        int last = token(facts, "rained");
        assertThat(facts.commas[last]).isEqualTo(2);
        assertThat(facts.thats[last]).isEqualTo(1);
        assertThat(facts.verbs[last]).isEqualTo(1);
        assertThat(facts.commas[token(facts, "Quinn")]).isZero();
    }

    @Test
    void stretchesLieBetweenSeparators() {
        TokenFacts facts = facts("Quinn, the old mayor, left");
        int old = token(facts, "old");
        assertThat(facts.stretchStart[old]).isEqualTo(token(facts, "the"));
        assertThat(facts.stretchEnd[old]).isEqualTo(token(facts, "mayor") + 1);
        assertThat(facts.stretchStart[1]).isEqualTo(1);
        assertThat(facts.stretchEnd[1]).isEqualTo(2);
    }

    @Test
    void theBestCueOfASentenceIsKnown() {
        TokenFacts facts = facts("It rained. Quinn said so.");
        assertThat(facts.sentenceBest).containsExactly(-1, token(facts, "said"));
    }

    @Test
    void aSentenceInMarksFromEndToEndIsQuoted() {
        assertThat(facts("“We go.” Quinn left. “We stay” was the word.").sentenceQuoted)
                .containsExactly(true, false, false);
    }

    @Test
    void everyTokenLiesInItsStretch() {
        Seeded.check(150, random -> {
            TokenizedText text = Texts.untagged(OddTexts.random(random, 60));
            TokenFacts facts = new TokenFacts(text, FakeLexicon.SAYING);
            for (int t = 0; t < facts.size; t++) {
                assertThat(t).isBetween(facts.stretchStart[t], facts.stretchEnd[t] - 1);
                TokenRange sentence = text.sentenceAround(t);
                assertThat(facts.stretchStart[t]).isGreaterThanOrEqualTo(sentence.from());
                assertThat(facts.stretchEnd[t]).isLessThanOrEqualTo(sentence.to());
            }
        });
    }

    @Test
    void featuresOfEveryTokenFitAndRepeat() {
        Seeded.check(100, random -> {
            TokenizedText text = Texts.untagged(OddTexts.random(random, 60));
            EmissionFeatures features = new EmissionFeatures(new TokenFacts(text, FakeLexicon.SAYING));
            int[] first = new int[EmissionFeatures.MOST];
            int[] again = new int[EmissionFeatures.MOST];
            for (int t = 0; t < text.size(); t++) {
                int count = features.fill(t, first);
                assertThat(count).isBetween(50, EmissionFeatures.MOST);
                assertThat(features.fill(t, again)).isEqualTo(count);
                assertThat(again).startsWith(java.util.Arrays.copyOf(first, count));
            }
        });
    }

    @Test
    void featuresTellTheSameWordInOtherPlacesApart() {
        TokenFacts facts = facts("Port says no. The port says yes.");
        EmissionFeatures features = new EmissionFeatures(facts);
        int[] one = new int[EmissionFeatures.MOST];
        int[] two = new int[EmissionFeatures.MOST];
        features.fill(0, one);
        features.fill(5, two);
        assertThat(one).isNotEqualTo(two);
        assertThat(facts.word[0]).isEqualTo(facts.word[5]);
    }

    @Test
    void oddLittleTextsRaiseNoError() {
        for (String text : OddTexts.LITTLE) {
            assertThatCode(() -> facts(text)).as("<%s>", text).doesNotThrowAnyException();
        }
    }
}
