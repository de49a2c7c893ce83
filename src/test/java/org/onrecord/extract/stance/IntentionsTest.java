package org.onrecord.extract.stance;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the speaker wants done, forbids or leaves free. */
class IntentionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            We urge the board to reject the merger ~ OPPOSE merger
            I urge you to back the merger ~ SUPPORT merger
            We are asking the board to scrap the case ~ OPPOSE case
            I want you to reject the merger ~ OPPOSE merger
            We call on the council to scrap the toll ~ OPPOSE toll
            We urge the board not to reject the merger ~ SUPPORT merger
            The toll must end ~ OPPOSE toll
            """)
    void whatTheSpeakerUrgesIsWanted(String words, String shown) {
        assertThat(StanceFixture.shown(StanceFixture.quoted(words))).as(words).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            The unions urge the board to reject the merger ~ NEUTRAL
            The dockers want to scrap the toll ~ NEUTRAL
            Asking the board to drop the case is her idea ~ NEUTRAL
            """)
    void whatOthersUrgeOrWantIsNot(String words, String shown) {
        assertThat(StanceFixture.shown(StanceFixture.quoted(words))).as(words).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            The toll should not be scrapped ~ SUPPORT toll
            We must not scrap the toll ~ SUPPORT toll
            We do not want to scrap the toll ~ SUPPORT toll
            """)
    void whatMustNotBeDoneAwayIsSupported(String words, String shown) {
        assertThat(StanceFixture.shown(StanceFixture.quoted(words))).as(words).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|vowed never} {c1|to scrap the ferry}. ~ SUPPORT ferry
            {s1|Fenn} {q1|vowed} {c1|to scrap the ferry}. ~ OPPOSE ferry
            """)
    void aPledgeNeverToDoItSupports(String words, String shown) {
        assertThat(StanceFixture.shown(StanceFixture.marked(words))).as(words).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            We need not scrap the toll ~ NEUTRAL
            We do not have to scrap the toll ~ NEUTRAL
            We cannot stop the merger ~ NEUTRAL
            We never said the toll must be scrapped ~ NEUTRAL
            """)
    void whatNeedNotOrCannotBeDoneTakesNoSide(String words, String shown) {
        assertThat(StanceFixture.shown(StanceFixture.quoted(words))).as(words).isEqualTo(shown);
    }
}
