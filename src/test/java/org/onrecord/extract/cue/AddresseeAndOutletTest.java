package org.onrecord.extract.cue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AddresseeAndOutletTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            “{c1|The quay is shut},” {s1|Ida Holm} {q1|told} state radio. ~ state radio
            {s1|Ida Holm} {q1|told} the Fjord Gazette that {c1|the quay was shut}. ~ the Fjord Gazette
            {s1|Ida Holm} {q1|told} investors {c1|the quay was shut}. ~ investors
            {s1|Ida Holm} {q1|told} reporters on Monday that {c1|the quay was shut}. ~ reporters
            {s1|Ida Holm} {q1|told} members of the council {c1|the quay was shut}. ~ members of the council
            {s1|Ida Holm} {q1|said} to reporters that {c1|the quay was shut}. ~ reporters
            {s1|Ida Holm} {q1|asked} the minister whether {c1|the quay was shut}. ~ the minister
            {s1|Ida Holm} {q1|wrote} in a letter to the board that {c1|the quay was shut}. ~ the board
            In an interview with the Fjord Gazette, {s1|Ida Holm} {q1|said} {c1|the quay was shut}. ~ the Fjord Gazette
            Speaking to reporters on May 3, {s1|Ida Holm} {q1|said} {c1|the quay was shut}. ~ reporters
            {s1|Ida Holm} {q1|urged} lawmakers {c1|to open the quay}. ~ lawmakers
            {s1|Ida Holm} {q1|admitted} to the crew that {c1|the quay was shut}. ~ the crew
            """)
    void findsToWhomItWasSaid(String marked, String addressee) {
        assertThat(CueFixture.example(marked).read().addressee()).as(marked).contains(addressee);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{s1|Ida Holm} {q1|said} {c1|the quay was shut}.",
            "{s1|Ida Holm} {q1|said} {c1|she spoke to reporters}.",
            "{s1|Ida Holm} {q1|asked} {c1|about the quay}.",
            "{s1|Ida Holm} {q1|vowed} {c1|to open the quay}.",
            "{s1|Ida Holm} {q1|asked} whether {c1|the quay was shut}.",
            "{s1|LINDAL}: {c1|I told the board.}",
    })
    void mostSayingsNameNoAddressee(String marked) {
        assertThat(CueFixture.example(marked).read().addressee()).as(marked).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            {s1|Ida Holm} {q1|described} {c1|the quay as shut}, Fjord.Net reports citing foreign media. ~ Fjord.Net citing foreign media
            {s1|Ida Holm} {q1|said} {c1|the quay was shut}, the news agency reported. ~ the news agency
            {s1|Ida Holm} {q1|said} {c1|the quay was shut}, according to a Fjord Gazette report. ~ a Fjord Gazette report
            State television quoted {s1|her} {q1|as saying} {c1|the quay was shut}. ~ State television
            {s1|Ida Holm} was quoted by the Fjord Gazette {q1|as saying} {c1|the quay was shut}. ~ the Fjord Gazette
            In remarks carried by state radio, {s1|Ida Holm} {q1|said} {c1|the quay was shut}. ~ state radio
            """)
    void findsTheOutletItCameThrough(String marked, String via) {
        assertThat(CueFixture.example(marked).read().via()).as(marked).contains(via);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{c1|The quay is shut}, {q1|according to} {s1|the harbour office}.",
            "{s1|Ida Holm} {q1|told} the Fjord Gazette that {c1|the quay was shut}.",
            "{s1|The Fjord Gazette} {q1|reported} {c1|the quay was shut}.",
            "{s1|Ida Holm} {q1|said} {c1|the paper reported a closure}.",
    })
    void aSpeakerOrListenerIsNoOutlet(String marked) {
        assertThat(CueFixture.example(marked).read().via()).as(marked).isEmpty();
    }
}
