package org.onrecord.extract.tag;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** The short first part of a content that a formula breaks, and when it is a scrap. */
class ShapedSubjectTest {

    private static List<String> segments(String text, String first, String rest) {
        TokenizedText tokens = Texts.analyze(text);
        List<TokenRange> contents = Stream.of(first, rest).map(words -> Texts.tokens(tokens, words)).toList();
        return Texts.words(text, new ContentShaper(tokens).shape(contents).segments());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The crossing, he said, is older than the church.         | The crossing | is older than the church
            Silence, she said, does not pay the crew.                | Silence      | does not pay the crew
            """)
    void theSubjectOfTheVerbBehindTheFormulaStays(String text, String first, String rest) {
        assertThat(segments(text, first, rest)).as(text).containsExactly(first, rest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Last year, he said, the crossing was older than ever.    | Last year    | the crossing was older than ever
            But the crossing, he said, is older than the church.     | the crossing | is older than the church
            Even so, he said, is older than the church by far.       | so           | is older than the church by far
            The crossing, he said, older than the church and hall.   | The crossing | older than the church and hall
            """)
    void otherScrapsFallAway(String text, String first, String rest) {
        assertThat(segments(text, first, rest)).as(text).containsExactly(rest);
    }
}
