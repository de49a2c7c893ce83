package org.onrecord.extract.speaker;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which words of a source are the speaker's name and office, one short news text a row. */
class SpeakerNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Privacy advocate Dora Fenn} {q1|said} {c1|it rained}.              ~ Dora Fenn  ~ Privacy advocate
            {s1|Chief executive Dr Dora Fenn} {q1|said} {c1|it rained}.            ~ Dora Fenn  ~ Chief executive
            {s1|Former leader Lord Reyle} {q1|said} {c1|it rained}.                ~ Reyle      ~ Former leader
            {s1|Dr Dora Fenn} {q1|said} {c1|it rained}.                            ~ Dora Fenn  ~ Dr
            {s1|Party leader and Prime Minister Dora Fenn} {q1|said} {c1|it rained}. ~ Dora Fenn ~ Prime Minister
            {s1|The host, President Dora Fenn of Halden,} {q1|said} {c1|it rained}. ~ Dora Fenn ~ President
            {s1|A higher fare, managing director Dora Fenn} {q1|said} {c1|hurts}.   ~ Dora Fenn ~ managing director
            {s1|Halden’s mayor, Per Reyle,} {q1|said} {c1|it rained}.              ~ Per Reyle  ~ mayor
            {s1|Dora Fenn, the mayor’s cousin and a lifeguard at the pool,} {q1|said} {c1|it rained}. ~ Dora Fenn ~ lifeguard
            {s1|Dora Fenn, a 41-year-old schoolteacher,} {q1|said} {c1|it rained}. ~ Dora Fenn ~ schoolteacher
            {s1|Dora Fenn, a hospital cleaner,} {q1|said} {c1|it rained}.          ~ Dora Fenn  ~ hospital cleaner
            """)
    void theNameIsToldFromTitleAndPlace(String marked, String name, String role) {
        assertThat(Reading.speaker(marked).value().name()).as(marked).contains(name);
        assertThat(Reading.speaker(marked).value().role()).as(marked).contains(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|Lamp and cable maker Orvik} {q1|said} {c1|it grew}.                          ~ Orvik
            {s1|The charity Harbours Now} {q1|said} {c1|it rained}.                          ~ Harbours Now
            {s1|The ratings firm Orvik} {q1|said} {c1|it rained}.                            ~ Orvik
            Shares in Corvel Lines fell. {s1|Corvel} {q1|said} {c1|it rained}.               ~ Corvel Lines
            Orvik Packaging grew. {s1|Orvik} {q1|said} {c1|it rained}.                       ~ Orvik Packaging
            {s1|the National Women's Law Center} {q1|said} {c1|it rained}.                   ~ National Women's Law Center
            {s1|Some of the protesters Merrinews} {q1|said} {c1|it rained}.                  ~ Some of the protesters
            {s1|six officials and 200 pages of emails reviewed} {q1|said} {c1|it rained}.    ~ six officials and 200 pages of emails
            {s1|a report by the Harbour Board, vessels} {q1|said} {c1|it rained}.            ~ a report by the Harbour Board
            {s1|officials, who feared reprisal} {q1|said} {c1|it rained}.                    ~ officials
            Dora Fenn died. / {s2|Her niece, Greta Fenn,} {q2|said} {c2|so}. / {s1|Ms. Fenn} {q1|said} {c1|it rained}. ~ Dora Fenn
            {s1|MERRIN, Norvia} — Gov. Dora Fenn left, {q1|telling} a crowd {c1|it rained}. ~ Dora Fenn
            """)
    void theNameEndsWhereItsPhraseDoes(String marked, String name) {
        assertThat(Reading.last(marked.replace(" / ", "\n\n")).value().name()).as(marked).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{s1|This visit} {q1|shows} {c1|it rained}.",
            "{s1|The cause} {q1|shows} {c1|it rained}.",
            "{s1|these numbers} {q1|show} {c1|it rained}."})
    void thingsThatCannotSpeakAreNobody(String marked) {
        assertThat(Reading.speaker(marked).value().name()).as(marked).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {s1|The shooter} {q1|said} {c1|it rained}.            ~ shooter
            {s1|the industry} {q1|said} {c1|it rained}.           ~ industry
            {s1|This study} {q1|says} {c1|it rained}.             ~ This study
            {s1|people familiar with the matter} {q1|said} {c1|it rained}. ~ people familiar with the matter
            """)
    void whoMaySpeakIsKept(String marked, String name) {
        assertThat(Reading.speaker(marked).value().name()).as(marked).contains(name);
    }
}
