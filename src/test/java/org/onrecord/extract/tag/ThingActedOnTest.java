package org.onrecord.extract.tag;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class ThingActedOnTest {

    private static String thing(String sentence, String act) {
        TokenizedText text = Texts.analyze(sentence);
        return ThingActedOn.of(text, Texts.tokens(text, act), text.size())
                .map(range -> text.span(range).in(sentence))
                .orElse("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The board demanded that the mill close by spring.               | demanded | that the mill close by spring
            The board demanded that the mill close, and asked for more.     | demanded | that the mill close
            The board demanded that the mill, the quay and the dock close, but voted for the toll. | demanded | that the mill, the quay and the dock close
            The board demanded on Monday that the mill close, and left.     | demanded | that the mill close
            The board demanded that the mill close, and the dockers left.   | demanded | that the mill close, and the dockers left
            The board demanded that the mill close and asked for more.      | demanded | that the mill close and asked for more
            The board demanded that the mill close, asking for more.        | demanded | that the mill close, asking for more
            """)
    void aClauseWithThatEndsBeforeASecondAct(String sentence, String act, String thing) {
        assertThat(thing(sentence, act)).as(sentence).isEqualTo(thing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The board demanded that mill.                                   | demanded | -
            The board demanded loudly.                                      | demanded | -
            The board demanded boats, tents and bread.                      | demanded | boats, tents and bread
            The board demanded a vote, and asked for more.                  | demanded | a vote
            """)
    void aThingEndsWithItsNounPhrase(String sentence, String act, String thing) {
        assertThat(thing(sentence, act)).as(sentence).isEqualTo(thing);
    }
}
