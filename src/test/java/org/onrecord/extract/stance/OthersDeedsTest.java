package org.onrecord.extract.stance;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Explained;
import org.onrecord.model.Stance;

import static org.assertj.core.api.Assertions.assertThat;

/** What is told of others, of facts and of reasons denied, one sentence a row. */
class OthersDeedsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|said} {c1|people who oppose the toll will vote}. ~ NEUTRAL
            {s1|Fenn} {q1|said} {c1|the families who supported the school had left}. ~ NEUTRAL
            “{c1|Those who hate the toll will move away},” {s1|Fenn} {q1|said}. ~ NEUTRAL
            {s1|Fenn} {q1|said} {c1|the board “{v1|supports the toll}”}. ~ NEUTRAL
            {s1|Fenn} {q1|said} {c1|she “{v1|supports the toll}”}. ~ SUPPORT toll
            “{c1|We who love this harbour will stay},” {s1|Fenn} {q1|said}. ~ SUPPORT harbour
            {s1|Fenn} {q1|said} {c1|members should condemn the toll}. ~ OPPOSE toll
            """)
    void whatPeopleWhoAreSpokenOfHoldIsNotTheSpeakersOwn(String marked, String shown) {
        Explained<Stance> stance = StanceFixture.marked(marked);
        assertThat(StanceFixture.shown(stance)).as(stance.why()).startsWith(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|said} {c1|a corruption inquiry would open in May}. ~ NEUTRAL
            {s1|Fenn} {q1|said} {c1|the docker was charged with theft}. ~ NEUTRAL
            {s1|Fenn} {q1|reported} {c1|that robberies had fallen by a tenth}. ~ NEUTRAL
            {s1|Fenn} {q1|said} {c1|the port was full of corruption}. ~ OPPOSE
            “{c1|It is theft},” {s1|Fenn} {q1|said}. ~ OPPOSE
            """)
    void anOffenceThatIsDealtWithTakesNoSide(String marked, String shown) {
        Explained<Stance> stance = StanceFixture.marked(marked);
        assertThat(StanceFixture.shown(stance)).as(stance.why()).startsWith(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|alleged} {c1|a remarkable shortage of pens}. ~ NEUTRAL
            {s1|Fenn} {q1|spoke of} {c1|great pressure on the crew}. ~ NEUTRAL
            “{c1|This is the old pier with better lamps},” {s1|Fenn} {q1|said}. ~ NEUTRAL
            “{c1|This pier is better},” {s1|Fenn} {q1|said}. ~ SUPPORT pier
            {s1|Fenn} {q1|said} {c1|the hum may help to keep the fish away}. ~ NEUTRAL
            {s1|Fenn} {q1|said} {c1|the ferry will help the islands}. ~ SUPPORT ferry
            """)
    void praiseThatOnlyMeasuresAnEvilIsNone(String marked, String shown) {
        Explained<Stance> stance = StanceFixture.marked(marked);
        assertThat(StanceFixture.shown(stance)).as(stance.why()).startsWith(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            “{c1|We are not leaving because we are weak. We are leaving because the pier is sold},” {s1|Fenn} {q1|said}. ~ NEUTRAL
            “{c1|I do not support the toll because it is unfair},” {s1|Fenn} {q1|said}. ~ OPPOSE toll
            """)
    void aReasonThatIsDeniedTellsNothing(String marked, String shown) {
        Explained<Stance> stance = StanceFixture.marked(marked);
        assertThat(StanceFixture.shown(stance)).as(stance.why()).startsWith(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|said} {c1|she would back the merger only if the ferries stayed}. ~ MIXED merger
            “{c1|We support the merger, provided that the ferries stay},” {s1|Fenn} {q1|said}. ~ MIXED merger
            “{c1|We support the merger. Only if it rains will we stay at home},” {s1|Fenn} {q1|said}. ~ SUPPORT merger
            """)
    void whoBacksOnAConditionAloneIsOfTwoMinds(String marked, String shown) {
        Explained<Stance> stance = StanceFixture.marked(marked);
        assertThat(StanceFixture.shown(stance)).as(stance.why()).startsWith(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Fenn} {q1|warned} that {c1|ending the holiday before Easter would punish rural families}. ~ OPPOSE ending the holiday
            {s1|Fenn} {q1|said} {c1|Norland had produced no evidence}. ~ OPPOSE Norland
            {s1|Fenn} {q1|said} {c1|the council had failed to consult residents}. ~ OPPOSE council
            {s1|Fenn} {q1|said} {c1|the board was handling the strike “{v1|very badly}”}. ~ OPPOSE
            {s1|Fenn} {q1|vowed} {c1|to challenge the ruling in court}. ~ OPPOSE ruling
            {s1|Fenn} {q1|said} {c1|it was time to scrap the toll}. ~ OPPOSE toll
            {s1|Fenn} {q1|said} {c1|the village lacked a doctor}. ~ NEUTRAL
            """)
    void whatADeedDoesToPeopleShows(String marked, String shown) {
        Explained<Stance> stance = StanceFixture.marked(marked);
        assertThat(StanceFixture.shown(stance)).as(stance.why()).startsWith(shown);
    }
}
