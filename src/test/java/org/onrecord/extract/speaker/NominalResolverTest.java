package org.onrecord.extract.speaker;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Resolution;
import org.onrecord.model.Speaker;

import static org.assertj.core.api.Assertions.assertThat;

class NominalResolverTest {

    private static Speaker speaker(String marked) {
        return Reading.speaker(marked + " {q1|said} {c1|it rained}.").value();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Mayor Dora Fenn met Tomas Reyle. {s1[The mayor}                                   | Dora Fenn
            Tomas Reyle, a nurse, met Orla Quist, a baker. {s1[The baker}                     | Orla Quist
            Tomas Reyle, a nurse, met Orla Quist, a baker. {s1[The nurse}                     | Tomas Reyle
            Fish Minister Dora Fenn met Road Minister Tomas Reyle. {s1[The road minister}     | Tomas Reyle
            Fish Minister Dora Fenn met Road Minister Tomas Reyle. {s1[The fish minister}     | Dora Fenn
            Sen. Dora Fenn met Gov. Tomas Reyle. {s1[The senator}                             | Dora Fenn
            Tomas Reyle, mayor of Merrin, met Dora Fenn, mayor of Halden. {s1[The Merrin mayor} | Tomas Reyle
            Swiss Minister Dora Fenn met Peruvian Minister Tomas Reyle. {s1[The Swiss minister} | Dora Fenn
            Kestrian Minister Dora Fenn met Marovian Minister Bo Falk in Kestria, not in Marovia. {s1[The Kestrian minister} | Dora Fenn
            Dora Fenn, the longtime mayor, left. {s1[The veteran mayor}                       | Dora Fenn
            """)
    void whoeverHoldsTheOfficeIsMeant(String marked, String name) {
        Speaker speaker = speaker(marked.replace('[', '|'));
        assertThat(speaker.name()).as(marked).contains(name);
        assertThat(speaker.resolvedBy()).isEqualTo(Resolution.TITLE);
    }

    @Test
    void ofTwoWithOneOfficeTheLastNamedIsMeant() {
        assertThat(speaker("Senator Dora Fenn met Senator Tomas Reyle. {s1|The senator}").name())
                .contains("Tomas Reyle");
        assertThat(speaker("Senator Tomas Reyle met Senator Dora Fenn. Reyle left. {s1|The senator}").name())
                .contains("Tomas Reyle");
    }

    @Test
    void whoIsNamedOnlyLaterIsMeantWhenThereIsOne() {
        assertThat(Reading.speaker("{s1|The mayor} {q1|said} {c1|it rained}. Mayor Dora Fenn left.").value().name())
                .contains("Dora Fenn");
        assertThat(Reading.speaker("{s1|The mayor} {q1|said} {c1|it rained}. Mayor Dora Fenn left.").why())
                .contains("named later");
    }

    @Test
    void twoWhoAreNamedOnlyLaterLeaveItOpen() {
        Speaker speaker = Reading.speaker("{s1|The senator} {q1|said} {c1|it rained}. "
                + "Senator Dora Fenn left. Senator Tomas Reyle stayed.").value();
        assertThat(speaker.resolvedBy()).isEqualTo(Resolution.DESCRIPTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Mayor Dora Fenn left. {s1|A mayor}",
            "Mayor Dora Fenn left. {s1|Another mayor}",
            "Mayor Dora Fenn left. {s1|The governor}",
            "Fish Minister Dora Fenn left. {s1|The road minister}",
            "Dora Fenn, mayor of Halden, left. {s1|The Merrin mayor}",
            "Meridian Bank closed. {s1|A bank}",
            "Meridian Bank closed. {s1|The union}",
            "Dora Fenn, 44, left. {s1|The 45-year-old}",
            "Dora Fenn, 44, met Orla Quist, 44, there. {s1|The 44-year-old}",
            "Dora Fenn, 44, left. {s1|The 99999999999-year-old}"})
    void whoDoesNotFitIsNotMeant(String marked) {
        assertThat(speaker(marked).resolvedBy()).as(marked).isEqualTo(Resolution.DESCRIPTION);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Meridian Bank met the Dockers Union. {s1[The bank}           | Meridian Bank
            Meridian Bank met the Dockers Union. {s1[The union}          | Dockers Union
            The University of Talvik opened. {s1[The university}         | University of Talvik
            The Ministry of Fisheries closed. {s1[The ministry}          | Ministry of Fisheries
            Talvik Motors grew. {s1[The company}                         | Talvik Motors
            Talvik Motors grew. Talvik Motors cheered. {s1[The firm}     | Talvik Motors
            """)
    void aBodyIsMeantByTheWordItsNameHolds(String marked, String name) {
        assertThat(speaker(marked.replace('[', '|')).name()).as(marked).contains(name);
    }

    @Test
    void aBodyNamedLongBeforeIsNoLongerTheCompany() {
        String between = "It rained. ".repeat(8);
        assertThat(speaker("Talvik Motors grew. " + between + "{s1|The company}").resolvedBy())
                .isEqualTo(Resolution.DESCRIPTION);
        assertThat(speaker("Meridian Bank grew. " + between + "{s1|The bank}").name()).contains("Meridian Bank");
    }

    @Test
    void anAgeFindsThePersonWhateverTheirOffice() {
        assertThat(speaker("Dora Fenn, 44, met Orla Quist, 51. {s1|The 44-year-old nurse}").name())
                .contains("Dora Fenn");
        assertThat(speaker("Dora Fenn, 44, met Orla Quist, 51. {s1|The 51-year-old}").name()).contains("Orla Quist");
    }
}
