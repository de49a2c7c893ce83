package org.onrecord.extract.speaker;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Speaker;

import static org.assertj.core.api.Assertions.assertThat;

/** A title tells the office and, apart from it, the body or country it belongs to. */
class OfficeTest {

    private static String office(String source, String rest) {
        Speaker speaker = Reading.speaker("{s1|" + source + "} {q1|said} {c1|it rained}. " + rest).value();
        return speaker.role().orElse("-") + ", " + speaker.affiliation().orElse("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Kestrian Foreign Minister Dora Fenn          ~ Kestria is far.   ~ Foreign Minister, Kestria
            Kharuni envoy Dora Fenn                      ~ Kharun is near.   ~ envoy, Kharun
            Her Marovian counterpart, Dora Fenn,         ~ Marovia is far.   ~ counterpart, Marovia
            Swiss Defense Minister Dora Fenn             ~ It is cold.       ~ Defense Minister, Switzerland
            Harbour Authority president Dora Fenn        ~ It was loud.      ~ president, Harbour Authority
            White House press secretary Dora Fenn        ~ It was loud.      ~ press secretary, White House
            Police spokeswoman Dora Fenn                 ~ It was loud.      ~ spokeswoman, Police
            former Halden United coach Tom Ashby         ~ It was loud.      ~ former coach, Halden United
            Dora Fenn, a coordinator for the charity Open Granary, ~ It ended. ~ coordinator, Open Granary
            Dora Fenn, the Marlow County health commissioner, ~ It ended.    ~ health commissioner, Marlow County
            Ousted Halden United coach Tom Ashby         ~ It was loud.      ~ Ousted coach, Halden United
            Merrin-based lawyer Dora Fenn                ~ It was loud.      ~ lawyer, -
            Dora Fenn, head of the Mill and Forest Workers’ Union, ~ It ended. ~ head, Mill and Forest Workers’ Union
            Dora Fenn, mayor of Merrin, Kestria,         ~ It was loud.      ~ mayor, Merrin
            Iranian Foreign Ministry spokesman Tom Ashby ~ It was loud.      ~ Foreign Ministry spokesman, Iran
            """)
    void theOfficeStandsWithoutItsBody(String source, String rest, String office) {
        assertThat(office(source, rest)).as(source).isEqualTo(office);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Reyle campaign adviser Dora Fenn        ~ Tomas Reyle won. ~ Reyle campaign adviser
            Council leader Dora Fenn                ~ It was loud.  ~ Council leader
            First Minister Dora Fenn                ~ It was loud.  ~ First Minister
            the lead prosecutor, Dora Fenn,         ~ It was loud.  ~ lead prosecutor
            Treasury Secretary Dora Fenn            ~ It was loud.  ~ Treasury Secretary
            Foreign Ministry spokesman Tom Ashby    ~ It was loud.  ~ Foreign Ministry spokesman
            Halden police chief Dora Fenn           ~ It was loud.  ~ Halden police chief
            Dora Fenn, a hospital cleaner,          ~ It was loud.  ~ hospital cleaner
            """)
    void whatTheOfficeIsOfStays(String source, String rest, String role) {
        assertThat(office(source, rest)).as(source).startsWith(role + ",");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Prof Bo Falk, a geriatrician at the Halden Clinic, ~ geriatrician
            Col. Bo Falk, the army spokesman,                  ~ spokesman
            Prof Bo Falk                                       ~ Prof
            Army Gen. Bo Falk, the board's chairman,           ~ chairman
            Her challenger, Senator Dora Fenn,                 ~ Senator
            """)
    void anOfficeTellsMoreThanARank(String source, String role) {
        assertThat(office(source, "")).as(source).startsWith(role + ",");
    }
}
