package org.onrecord.extract.stance;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is better and worse than what. */
class ComparisonsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Nothing could be better for Halden than this ferry ~ SUPPORT ferry
            Nothing is better than this ferry ~ SUPPORT ferry
            Nothing could be worse for Halden than this toll ~ OPPOSE toll
            The plan could hardly be worse ~ OPPOSE plan
            """)
    void whatNothingBeatsIsMeant(String words, String shown) {
        assertThat(StanceFixture.shown(StanceFixture.quoted(words))).as(words).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            It is a better plan than the last one, which was a disaster ~ SUPPORT plan
            We want a bridge rather than a bad deal ~ SUPPORT bridge
            """)
    void theStandardIsNotJudged(String words, String shown) {
        assertThat(StanceFixture.shown(StanceFixture.quoted(words))).as(words).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            More than half of it is wrong ~ OPPOSE
            The bridge is safer than the ferry, but it is a disaster ~ MIXED bridge
            """)
    void whatComesAfterTheComparisonIs(String words, String shown) {
        assertThat(StanceFixture.shown(StanceFixture.quoted(words))).as(words).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            The sooner this toll goes, the better ~ OPPOSE toll
            The sooner the toll is scrapped, the better ~ OPPOSE toll
            The sooner the ferry comes, the better ~ NEUTRAL
            """)
    void theSoonerAThingGoesTheBetterIsAgainstIt(String words, String shown) {
        assertThat(StanceFixture.shown(StanceFixture.quoted(words))).as(words).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            We would be better off without the toll ~ OPPOSE toll
            We are worse off without the ferry ~ SUPPORT ferry
            """)
    void betterOffLooksAtWhatIsMissingOrThere(String words, String shown) {
        assertThat(StanceFixture.shown(StanceFixture.quoted(words))).as(words).isEqualTo(shown);
    }
}
