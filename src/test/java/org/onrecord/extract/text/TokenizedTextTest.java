package org.onrecord.extract.text;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Span;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.Seeded;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class TokenizedTextTest {

    private static final String NEWS = "Ferry sinks\n\n“We rowed,” said Ívar. He wept.\nNobody spoke.";

    private final TokenizedText text = Texts.untagged(NEWS);

    @Test
    void tokensAreNumberedThroughTheWholeText() {
        assertThat(text.size()).isEqualTo(16);
        assertThat(text.word(0)).isEqualTo("Ferry");
        assertThat(text.word(2)).isEqualTo("“");
        assertThat(text.word(15)).isEqualTo(".");
    }

    @Test
    void aTokenKnowsItsPlace() {
        assertThat(text.start(1)).isEqualTo(6);
        assertThat(text.end(1)).isEqualTo(11);
        assertThat(text.span(1)).isEqualTo(new Span(6, 11));
        assertThat(text.span(1).in(NEWS)).isEqualTo("sinks");
    }

    @Test
    void lowerCaseDoesNotDependOnTheMachine() {
        TokenizedText capitals = Texts.untagged("ISTANBUL İ SS ß");
        assertThat(capitals.lower(0)).isEqualTo("istanbul");
        assertThat(capitals.lower(1)).isEqualTo("i̇");
        assertThat(capitals.lower(3)).isEqualTo("ß");
    }

    @Test
    void sentencesLieInParagraphs() {
        assertThat(Texts.words(text, text.paragraphs()))
                .containsExactly("Ferry sinks", "“We rowed,” said Ívar. He wept.", "Nobody spoke.");
        assertThat(Texts.words(text, text.sentences()))
                .containsExactly("Ferry sinks", "“We rowed,” said Ívar.", "He wept.", "Nobody spoke.");
    }

    @Test
    void aTokenKnowsItsSentenceAndParagraph() {
        int wept = Texts.tokens(text, "wept").from();
        assertThat(text.sentenceOf(wept)).isEqualTo(2);
        assertThat(text.paragraphOf(wept)).isEqualTo(1);
        assertThat(text.span(text.sentenceAround(wept)).in(NEWS)).isEqualTo("He wept.");
        assertThat(text.paragraphAround(wept)).isEqualTo(text.paragraphs().get(1));
    }

    @Test
    void marksCountAsQuotedLikeTheWordsBetweenThem() {
        TokenRange quoted = Texts.tokens(text, "“We rowed,”");
        for (int t = 0; t < text.size(); t++) {
            assertThat(text.quoted(t)).as(text.word(t)).isEqualTo(quoted.contains(t));
            assertThat(text.quotationOf(t)).isEqualTo(quoted.contains(t) ? 0 : -1);
        }
    }

    @Test
    void aSpanIsTurnedIntoTheTokensItTouches() {
        assertThat(text.tokens(new Span(0, 11))).isEqualTo(new TokenRange(0, 2));
        assertThat(text.tokens(new Span(3, 4))).isEqualTo(new TokenRange(0, 1));
        assertThat(text.tokens(new Span(4, 7))).isEqualTo(new TokenRange(0, 2));
    }

    @Test
    void aSpanBetweenTokensTouchesNone() {
        assertThat(text.tokens(new Span(11, 13))).isEqualTo(new TokenRange(2, 2));
        assertThat(text.tokens(new Span(5, 6)).isEmpty()).isTrue();
        assertThat(text.tokens(new Span(1_000, 2_000))).isEqualTo(new TokenRange(text.size(), text.size()));
    }

    @Test
    void tokensOfASpanAreThoseThatShareACharacterWithIt() {
        Seeded.check(200, random -> {
            String odd = OddTexts.random(random, 40) + "x";
            TokenizedText tokenized = Texts.untagged(odd);
            int start = random.nextInt(odd.length());
            Span span = new Span(start, start + 1 + random.nextInt(odd.length() - start));
            TokenRange touched = tokenized.tokens(span);
            for (int t = 0; t < tokenized.size(); t++) {
                assertThat(touched.contains(t)).as("token %d of %s", t, span)
                        .isEqualTo(tokenized.span(t).overlaps(span));
            }
        });
    }

    @Test
    void everyTokenHasASentenceInItsParagraph() {
        Seeded.check(200, random -> {
            TokenizedText odd = Texts.untagged(OddTexts.random(random, 60));
            for (int t = 0; t < odd.size(); t++) {
                TokenRange sentence = odd.sentenceAround(t);
                TokenRange paragraph = odd.paragraphAround(t);
                assertThat(sentence.contains(t)).isTrue();
                assertThat(paragraph.from()).isLessThanOrEqualTo(sentence.from());
                assertThat(paragraph.to()).isGreaterThanOrEqualTo(sentence.to());
            }
        });
    }

    @Test
    void aTokenIsQuotedExactlyWhenItsQuotationTouchesIt() {
        Seeded.check(200, random -> {
            TokenizedText odd = Texts.untagged(OddTexts.random(random, 60));
            for (int t = 0; t < odd.size(); t++) {
                Span token = odd.span(t);
                List<Quotation> around = odd.quotations().stream().filter(q -> q.outer().overlaps(token)).toList();
                assertThat(odd.quoted(t)).as(token.in(odd.text())).isEqualTo(!around.isEmpty());
                if (odd.quoted(t)) {
                    assertThat(around).contains(odd.quotations().get(odd.quotationOf(t)));
                }
            }
        });
    }

    @Test
    void listsCannotBeChanged() {
        assertThat(text.sentences()).isUnmodifiable();
        assertThat(text.paragraphs()).isUnmodifiable();
        assertThat(text.quotations()).isUnmodifiable();
    }
}
