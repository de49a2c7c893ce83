package org.onrecord.extract.cue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AddresseeFinderTest {

    private static String addressee(String marked) {
        return CueFixture.example(marked).read().addressee().orElse("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            {s1|Fenn} {q1|told} reporters at the quay {c1|that it was shut}.          ~ reporters
            {s1|Fenn} {q1|told} Reyle and Quist {c1|that it was shut}.                ~ Reyle and Quist
            {s1|Fenn} {q1|told} her {c1|that it was shut}.                            ~ her
            {s1|Fenn} {q1|told} her brother {c1|that it was shut}.                    ~ her brother
            {s1|Fenn} {q1|told} us {c1|that it was shut}.                             ~ us
            {s1|Fenn} {q1|told} a packed hall in Merrin {c1|that it was shut}.        ~ a packed hall
            {s1|Fenn} {q1|told} parliament last week {c1|that it was shut}.           ~ parliament
            {s1|Fenn} {q1|told} parliament this week {c1|that it was shut}.           ~ parliament
            {s1|Fenn} {q1|has repeatedly told} the crew {c1|that it was shut}.        ~ the crew
            {s1|Fenn} {q1|promised} voters {c1|a new quay}.                           ~ voters
            {s1|Fenn} {q1|ordered} the crew {c1|to leave}.                            ~ the crew
            {s1|Fenn} {q1|told} the board’s members {c1|that it was shut}.            ~ the board’s members
            {s1|Fenn} {q1|told} the Halden Tide’s Orla Quist {c1|that it was shut}.   ~ the Halden Tide’s Orla Quist
            {s1|Fenn} {q1|told} the BBC’s Today programme {c1|that it was shut}.      ~ the BBC’s Today programme
            {s1|Fenn} {q1|told} the Today programme {c1|that it was shut}.            ~ the Today programme
            {s1|Fenn} {q1|told} Halden Radio 4 {c1|that it was shut}.                 ~ Halden Radio 4
            {s1|Fenn} {q1|told} the dockers’ leaders {c1|that it was shut}.           ~ the dockers’ leaders
            {s1|Fenn} {q1|told} the Tide two years ago {c1|that it was shut}.         ~ the Tide
            {s1|Fenn} {q1|told} Reyle several times {c1|that it was shut}.            ~ Reyle
            {s1|Fenn} {q1|told} dockers and their families {c1|that it was shut}.     ~ dockers and their families
            {s1|Fenn} {q1|told} more than 200 people {c1|that it was shut}.           ~ more than 200 people
            {s1|Fenn} {q1|told} about 200 people {c1|that it was shut}.               ~ about 200 people
            {s1|Fenn} {q1|told} all who would listen {c1|that it was shut}.           ~ all who would listen
            {s1|Fenn} {q1|told} “Morning Tide” {c1|that it was shut}.                 ~ Morning Tide
            “{c1|It is shut},” {s1|Fenn} {q1|told} the Tide in 2019.                  ~ the Tide
            “{c1|It is shut},” {s1|Fenn} {q1|told} the Tide by phone.                 ~ the Tide
            """)
    void theObjectOfTellingIsWhoIsTold(String marked, String addressee) {
        assertThat(addressee(marked)).as(marked).isEqualTo(addressee);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            {s1|Fenn} {q1|wrote} to the minister {c1|that it was shut}.                       ~ the minister
            {s1|Fenn} {q1|replied} to the minister {c1|that it was shut}.                     ~ the minister
            {s1|Fenn} {q1|complained} to the police {c1|that it was shut}.                    ~ the police
            {s1|Fenn} {q1|explained} to me {c1|that it was shut}.                             ~ me
            {s1|Fenn} {q1|responded} to Reyle {c1|that it was shut}.                          ~ Reyle
            {s1|Fenn} {q1|confessed} to the police {c1|that it was shut}.                     ~ the police
            {s1|Fenn} {q1|testified} before the committee {c1|that it was shut}.              ~ the committee
            {s1|Fenn} {q1|said} in reply to a question in an interview with the Tide {c1|it shut}. ~ the Tide
            {s1|Fenn} {q1|suggested} to the board of governors {c1|that it was shut}.         ~ the board of governors
            {s1|Fenn} {q1|said} in a statement to the Halden Tide {c1|that it was shut}.      ~ the Halden Tide
            {s1|Fenn} {q1|said} in a speech to dockers {c1|that it was shut}.                 ~ dockers
            “{c1|It is shut},” {q1|said} {s1|Fenn}, speaking to reporters in Halden.          ~ reporters
            {s1|Fenn} {q1|said} in a long and very angry open letter to the board {c1|that it shut}. ~ the board
            Speaking with the Tide, {s1|Fenn} {q1|said} {c1|it was shut}.                     ~ the Tide
            In an email to staff, {s1|Fenn} {q1|said} {c1|it was shut}.                       ~ staff
            In a message to all members of the Dockers Union, {s1|Fenn} {q1|said} {c1|it was shut}. \
            ~ all members of the Dockers Union
            """)
    void whoStandsBehindToIsAddressed(String marked, String addressee) {
        assertThat(addressee(marked)).as(marked).isEqualTo(addressee);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{s1|Fenn} {q1|was told} {c1|that it was shut}.",
            "{s1|Fenn} {q1|was told} by the board {c1|that it was shut}.",
            "{s1|Fenn} {q1|said} in a statement {c1|that it was shut}.",
            "{s1|Fenn} {q1|promised} {c1|a new quay}.",
            "{s1|Fenn} {q1|asked} {c1|the board for help}.",
            "{s1|Fenn} {q1|told} {c1|it as it was}.",
            "{s1|Fenn} {q1|told} jokes about {c1|the quay}.",
            "{s1|Fenn} {q1|told} the truth about {c1|the quay}.",
            "{s1|Fenn} {q1|told} “we are closing” {c1|to all}.",
            "{s1|Fenn} {q1|said} to the surprise of many {c1|that it was shut}.",
            "{s1|Fenn} {q1|replied} to a question {c1|that it was shut}.",
            "{s1|Fenn} {q1|announced} to cheers {c1|that it was shut}.",
            "{s1|Fenn} {q1|objected} to the sale, saying {c1|it was shut}.",
            "{s1|Fenn} {q1|objected} to Reyle, saying {c1|he was rude}.",
            "{s1|Fenn} {q1|confessed} to a crime, saying {c1|it was shut}.",
            "{s1|Fenn} {q1|urged} restraint, saying {c1|it was shut}.",
            "{s1|Fenn} {q1|ordered} an inquiry, saying {c1|it was shut}.",
            "{s1|Fenn} {q1|encouraged} the sale, saying {c1|it was shut}.",
            "{s1|Fenn} {q1|promised} change, saying {c1|it was shut}.",
            "{s1|Fenn} {q1|invited} bids, saying {c1|it was shut}.",
            "Speaking in Halden on Monday, {s1|Fenn} {q1|said} {c1|it was shut}.",
            "In a letter seen by the Tide, {s1|Fenn} {q1|said} {c1|it was shut}.",
            "Asked by a reporter, {s1|Fenn} {q1|said} {c1|it was shut}.",
            "“In a letter to the board they lied,” {s1|Fenn} {q1|said}: {c1|nobody knew}.",
            "{s1|FENN}: {c1|I told the board.}"})
    void whoIsNotSpokenToIsNotAddressed(String marked) {
        assertThat(addressee(marked)).as(marked).isEqualTo("-");
    }

    @Test
    void whatWasSaidIsNeverPartOfWhoWasTold() {
        assertThat(addressee("{s1|Fenn} {q1|told} dockers {c1|wages would rise}.")).isEqualTo("dockers");
        assertThat(addressee("{s1|Fenn} {q1|told} {c1|dockers’ wages would rise}.")).isEqualTo("-");
    }

    @Test
    void aListenerInTheNextSentenceIsNotLookedFor() {
        assertThat(addressee("“{c1|It is shut},” {s1|Fenn} {q1|said}. To the board it was news.")).isEqualTo("-");
    }
}
