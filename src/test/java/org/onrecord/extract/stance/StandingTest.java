package org.onrecord.extract.stance;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Words the tagger or their place could hide. */
class StandingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Tolls are theft from people who work ~ OPPOSE Tolls
            Not a single docker supports the merger ~ OPPOSE merger
            """)
    void aNounTakenForAnotherWordCounts(String words, String shown) {
        assertThat(StanceFixture.shown(StanceFixture.quoted(words))).as(words).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|calls} {c1|that “nonsense”}. ~ OPPOSE
            """)
    void theWordAloneInQuotesCounts(String words, String shown) {
        assertThat(StanceFixture.shown(StanceFixture.marked(words))).as(words).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            I have always opposed the merger ~ OPPOSE merger
            The dockers have opposed the merger ~ NEUTRAL
            We are opposed to the merger ~ OPPOSE merger
            """)
    void whatIsDoneIsToItsObject(String words, String shown) {
        assertThat(StanceFixture.shown(StanceFixture.quoted(words))).as(words).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            The toll’s a disgrace ~ OPPOSE toll
            We are all for the toll ~ SUPPORT toll
            The board was right to close the quay ~ SUPPORT board
            The right to strike matters ~ NEUTRAL
            Say no to the merger ~ OPPOSE merger
            No to the merger ~ OPPOSE merger
            Yes to the merger ~ SUPPORT merger
            They said no to the merger ~ NEUTRAL
            This ruling stinks ~ OPPOSE ruling
            The new ferry stinks ~ OPPOSE new ferry
            The kitchen stinks of fish ~ NEUTRAL
            The timetable is rubbish ~ OPPOSE timetable
            We are over the moon about the ruling ~ SUPPORT ruling
            It is about time ~ SUPPORT
            The book is about time ~ NEUTRAL
            """)
    void whatIsSaidOfAThingHasItsTarget(String words, String shown) {
        assertThat(StanceFixture.shown(StanceFixture.quoted(words))).as(words).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|rejected} {c1|the so-called toll}. ~ OPPOSE toll
            {s1|Fenn} {q1|dismissed} {c1|calls to scrap the toll}. ~ OPPOSE calls to scrap the toll
            {s1|Fenn} {q1|lamented} {c1|the loss of the ferry}. ~ OPPOSE loss of the ferry
            {s1|Fenn} {q1|warned against} {c1|selling the port}. ~ OPPOSE selling the port
            {s1|Fenn} {q1|agreed to} {c1|the merger}. ~ SUPPORT merger
            {s1|Fenn} {q1|agreed to} {c1|close the quay}. ~ NEUTRAL
            {s1|Fenn} {q1|played down} {c1|the delay}. ~ NEUTRAL delay
            {s1|Fenn} {q1|said} {c1|she would vote no}. ~ OPPOSE
            """)
    void theCueHasItsTarget(String words, String shown) {
        assertThat(StanceFixture.shown(StanceFixture.marked(words))).as(words).isEqualTo(shown);
    }
}
