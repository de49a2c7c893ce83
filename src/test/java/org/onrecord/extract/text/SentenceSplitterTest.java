package org.onrecord.extract.text;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Span;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;

class SentenceSplitterTest {

    private static List<TokenRange> split(String text) {
        List<Span> tokens = WordTokenizer.tokenize(text);
        return new SentenceSplitter(text, tokens).split(new TokenRange(0, tokens.size()));
    }

    private static List<String> sentences(String text) {
        List<Span> tokens = WordTokenizer.tokenize(text);
        List<String> sentences = new ArrayList<>();
        for (TokenRange range : split(text)) {
            sentences.add(text.substring(tokens.get(range.from()).start(), tokens.get(range.to() - 1).end()));
        }
        return sentences;
    }

    private static void assertWhole(String sentence) {
        assertThat(sentences(sentence)).containsExactly(sentence);
    }

    @Test
    void aFullStopBeforeACapitalEndsASentence() {
        assertThat(sentences("He left. The rain fell.")).containsExactly("He left.", "The rain fell.");
    }

    @Test
    void questionAndExclamationMarksEndASentence() {
        assertThat(sentences("Why? Nobody knew! So they left.")).containsExactly("Why?", "Nobody knew!",
                "So they left.");
        assertThat(sentences("Really?! Yes.")).containsExactly("Really?!", "Yes.");
    }

    @Test
    void anEllipsisBeforeACapitalEndsASentence() {
        assertThat(sentences("Wait... Then he left.")).containsExactly("Wait...", "Then he left.");
        assertThat(sentences("Wait… Then he left.")).containsExactly("Wait…", "Then he left.");
        assertWhole("Wait... then he left.");
    }

    @Test
    void aMarkBeforeASmallLetterEndsNothing() {
        assertWhole("The band Stop! played on.");
        assertWhole("He said no. and left");
    }

    @Test
    void aSentenceMayBeginWithANumberOrADash() {
        assertThat(sentences("It rained. 2,300 dockers stayed.")).hasSize(2);
        assertThat(sentences("It rained. — Nobody came.")).hasSize(2);
        assertThat(sentences("It rained. (Nobody came.)")).hasSize(2);
        assertThat(sentences("It rained. @halden sank.")).hasSize(2);
    }

    @Test
    void aNumberWithADecimalPointIsNotCut() {
        assertWhole("It fell by 3.5 percent to 40.2.");
    }

    @Test
    void titlesAndInitialsEndNoSentence() {
        assertWhole("Mr. Reyle met Dr. Voss on Jan. 5 in St. Brann.");
        assertWhole("He met J. K. Voss and A. Tillich.");
    }

    @Test
    void aCapitalAfterInitialsContinuesUnlessItIsAWordThatStartsSentences() {
        assertWhole("The U.S. Senate voted at 5 p.m. Tuesday.");
        assertThat(sentences("It ended at 5 p.m. The lamps went out.")).hasSize(2);
        assertThat(sentences("He comes from the U.S. He speaks slowly.")).hasSize(2);
    }

    @Test
    void aClosingQuotationMarkBelongsToTheSentenceItEnds() {
        assertThat(sentences("“We go.” The mayor left.")).containsExactly("“We go.”", "The mayor left.");
        assertThat(sentences("\"We go.\" The mayor left.")).containsExactly("\"We go.\"", "The mayor left.");
        assertThat(sentences("‘We go.’ The mayor left.")).containsExactly("‘We go.’", "The mayor left.");
        assertThat(sentences("«We go.» The mayor left.")).containsExactly("«We go.»", "The mayor left.");
    }

    @Test
    void severalClosingMarksBelongToIt() {
        assertThat(sentences("“He said ‘no.’” The mayor left.")).containsExactly("“He said ‘no.’”", "The mayor left.");
        assertThat(sentences("(He said “no.”) The mayor left.")).containsExactly("(He said “no.”)", "The mayor left.");
    }

    @Test
    void anOpeningQuotationMarkBelongsToTheNextSentence() {
        assertThat(sentences("He left. “We go.”")).containsExactly("He left.", "“We go.”");
        assertThat(sentences("“We go.” “They stay.”")).containsExactly("“We go.”", "“They stay.”");
        assertThat(sentences("\"We go.\" \"They stay.\"")).containsExactly("\"We go.\"", "\"They stay.\"");
        assertThat(sentences("She left. 'No,' he said.")).containsExactly("She left.", "'No,' he said.");
    }

    @Test
    void aQuestionInsideASentenceDoesNotEndIt() {
        assertWhole("“Who will pay?” he asked.");
        assertWhole("“Stop!” shouted the keeper.");
    }

    @Test
    void theLastSentenceNeedsNoFullStop() {
        assertThat(sentences("He left. Then silence")).containsExactly("He left.", "Then silence");
    }

    @Test
    void runsOfMarksAloneAreSentences() {
        assertThat(sentences("? ? ? Yes.")).containsExactly("? ? ?", "Yes.");
        assertWhole("...");
    }

    @Test
    void anEmptyRangeHasNoSentence() {
        assertThat(split("")).isEmpty();
    }

    @Test
    void onlyTheGivenParagraphIsCut() {
        String text = "One. Two. Three.";
        List<TokenRange> some = new SentenceSplitter(text, WordTokenizer.tokenize(text)).split(new TokenRange(2, 4));
        assertThat(some).containsExactly(new TokenRange(2, 4));
    }

    @Test
    void sentencesAreNotEmptyAndTogetherTheWholeRange() {
        Seeded.check(300, random -> {
            String text = OddTexts.random(random, 60);
            int next = 0;
            for (TokenRange sentence : split(text)) {
                assertThat(sentence.from()).isEqualTo(next);
                assertThat(sentence.isEmpty()).isFalse();
                next = sentence.to();
            }
            assertThat(next).isEqualTo(WordTokenizer.tokenize(text).size());
        });
    }
}
