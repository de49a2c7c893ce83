package org.onrecord.extract.stance;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a speaker once held. */
class RetractionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            I once supported the merger. I was wrong ~ OPPOSE merger
            I once opposed the merger. I was wrong ~ SUPPORT merger
            """)
    void whoWasWrongNowHoldsTheContrary(String words, String shown) {
        assertThat(StanceFixture.shown(StanceFixture.quoted(words))).as(words).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            I once supported the merger ~ NEUTRAL
            I was wrong ~ NEUTRAL
            """)
    void aFormerAttitudeOrAMistakeAloneTakesNoSide(String words, String shown) {
        assertThat(StanceFixture.shown(StanceFixture.quoted(words))).as(words).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            The board was wrong ~ OPPOSE board
            """)
    void theMistakeOfAnotherDoes(String words, String shown) {
        assertThat(StanceFixture.shown(StanceFixture.quoted(words))).as(words).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            I used to oppose the merger, but I support it now ~ SUPPORT merger
            The dockers oppose the merger, but I support it ~ SUPPORT merger
            """)
    void itIsWhatWasSpokenOf(String words, String shown) {
        assertThat(StanceFixture.shown(StanceFixture.quoted(words))).as(words).isEqualTo(shown);
    }
}
