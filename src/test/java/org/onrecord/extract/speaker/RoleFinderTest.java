package org.onrecord.extract.speaker;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;

class RoleFinderTest {

    /** The roles around the first person of a text, each as "title / affiliation". */
    private static List<String> roles(String text) {
        Words words = Reading.words(text);
        Names names = Reading.names(words);
        NameMention person = names.all().stream().filter(n -> n.kind() == NameKind.PERSON).findFirst().orElseThrow();
        return new RoleFinder(words, names).around(person).stream()
                .map(r -> r.title() + " / " + r.affiliation().orElse("-")).toList();
    }

    @Test
    void readsATitleBeforeTheName() {
        assertThat(roles("Yesterday Commerce Secretary Dora Fenn left.")).containsExactly("Commerce Secretary / -");
        assertThat(roles("The farmer Tom Ashby left.")).containsExactly("farmer / -");
        assertThat(roles("In March chief executive Nils Berg left.")).containsExactly("chief executive / -");
    }

    @Test
    void readsTheBodyInATitle() {
        assertThat(roles("Yesterday Harbour Authority spokesman Tom Ashby left."))
                .containsExactly("spokesman / Harbour Authority");
        assertThat(roles("Yesterday police spokeswoman Dora Fenn left."))
                .containsExactly("spokeswoman / police");
        assertThat(roles("Yesterday Talvik co-founder Dora Fenn left.")).containsExactly("co-founder / Talvik");
        assertThat(roles("Yesterday Halden Securities analyst Dora Fenn left."))
                .containsExactly("analyst / Halden Securities");
    }

    @Test
    void theCommaBehindANameMayBeLeftOut() {
        assertThat(roles("The Harbour Party's leader, Dora Fenn announced a vote."))
                .containsExactly("leader / Harbour Party");
        assertThat(roles("The mayor, Dora Fenn said, was late.")).isEmpty();
        assertThat(roles("The mayor, Dora Fenn said on Monday, was late.")).isEmpty();
        assertThat(roles("According to the mayor, Dora Fenn left.")).isEmpty();
    }

    @Test
    void aFieldInSmallLettersIsPartOfTheOffice() {
        assertThat(roles("Yesterday health spokeswoman Dora Fenn left.")).containsExactly("health spokeswoman / -");
        assertThat(roles("Dora Fenn, a nephrologist, left.")).containsExactly("nephrologist / -");
    }

    @Test
    void readsTheCountryInATitle() {
        assertThat(roles("Yesterday Swiss Defense Minister Dora Fenn left."))
                .containsExactly("Defense Minister / Switzerland");
        assertThat(roles("Yesterday Norway's prime minister, Dora Fenn, left.")).contains("prime minister / Norway");
    }

    @Test
    void aFieldIsNoBody() {
        assertThat(roles("Yesterday Defense Secretary Dora Fenn left.")).containsExactly("Defense Secretary / -");
        assertThat(roles("Yesterday press secretary Dora Fenn left.")).containsExactly("press secretary / -");
    }

    @Test
    void readsAnAppositionAfterTheName() {
        assertThat(roles("Dora Fenn, the board's chair, left.")).containsExactly("chair / board");
        assertThat(roles("Dora Fenn, a spokeswoman for the ministry, left.")).containsExactly("spokeswoman / ministry");
        assertThat(roles("Dora Fenn, 44, a nurse from the valley, left.")).containsExactly("nurse / -");
        assertThat(roles("Dora Fenn, executive director of the Council on Foreign Trade, left."))
                .containsExactly("executive director / Council on Foreign Trade");
        assertThat(roles("Dora Fenn, curator and director of exhibits at the Talvik Museum, left."))
                .containsExactly("curator and director of exhibits / Talvik Museum");
    }

    @Test
    void readsWhomSomebodyLeads() {
        assertThat(roles("Dora Fenn, who leads the Harbour Authority, left.")).containsExactly(" / Harbour Authority");
    }

    @Test
    void readsTheBodyAfterOf() {
        assertThat(roles("It was said by Dora Fenn of Meridian Bank.")).containsExactly(" / Meridian Bank");
    }

    @Test
    void theTitleOfTheNextPersonIsNotTheFirstOnes() {
        assertThat(roles("Dora Fenn, Senator Tom Ashby and others left.")).isEmpty();
    }

    @Test
    void aPersonBeforeTheNameIsNoBody() {
        assertThat(roles("Yesterday Tom Ashby left. He left.")).isEmpty();
    }

    @Test
    void smallWordsBeforeATitleWithCapitalsAreNotPartOfIt() {
        assertThat(roles("In two ways Attorney General Dora Fenn won.")).containsExactly("Attorney General / -");
        assertThat(roles("He saw former President Dora Fenn there.")).containsExactly("former President / -");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Yesterday EU foreign policy chief Dora Fenn left.                 ~ foreign policy chief / European Union
            Dora Fenn, the secretary of state, left.                          ~ secretary of state / -
            Dora Fenn, chief of staff to the mayor, left.                     ~ chief of staff / -
            Dora Fenn, the acting mayor, left.                                ~ acting mayor / -
            Dora Fenn, acting mayor of Halden, left.                          ~ acting mayor / Halden
            Dora Fenn, the newly elected mayor, left.                         ~ newly elected mayor / -
            Dora Fenn, who is a nurse, left.                                  ~ nurse / -
            Yesterday ex-Prime Minister Dora Fenn left.                       ~ ex-Prime Minister / -
            Yesterday White House press secretary Dora Fenn left. ~ press secretary / White House
            Yesterday former Halden United coach Tom Ashby left.          ~ former coach / Halden United
            Yesterday Green Party co-leader Dora Fenn left.                   ~ co-leader / Green Party
            Yesterday Lt. Gov. Dora Fenn left.                                ~ Lt. Gov. / -
            Yesterday Assistant Chief Constable Dora Fenn left.               ~ Assistant Chief Constable / -
            Yesterday the UN's envoy to Talvik, Dora Fenn, left.              ~ envoy / United Nations
            Dora Fenn, professor of law at the University of Talvik, left.    ~ professor of law / University of Talvik
            Dora Fenn, minister of fisheries, left.                           ~ minister of fisheries / -
            Dora Fenn, mayor of Vellmouth, left.                              ~ mayor / Vellmouth
            Dora Fenn (58), head of the Vellmouth Clinic, left.               ~ head / Vellmouth Clinic
            Dora Fenn, a retired nurse, left.                                 ~ retired nurse / -
            Dora Fenn, who chairs the Merrin Trust, left.                     ~ ' / Merrin Trust'
            Dora Fenn of the Merrin Trust left.                               ~ ' / Merrin Trust'
            Archbishop Dora Fenn of Halden left.                              ~ Archbishop / -;  / Halden
            """)
    void titlesAppositionsAndBodiesAreReadTogether(String text, String roles) {
        assertThat(String.join("; ", roles(text))).as(text).isEqualTo(roles);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Dora Fenn, like the mayor, left.",
            "Dora Fenn, not the mayor, left.",
            "Dora Fenn, flanked by the mayor, left.",
            "Dora Fenn, who met the mayor, left.",
            "Dora Fenn, 44, left.",
            "Dora Fenn in Halden left.",
            "After meeting the mayor, Dora Fenn left.",
            "Asked by the mayor, Dora Fenn left.",
            "As mayor, Dora Fenn left.",
            "They blamed the mayor, Dora Fenn and the board."})
    void whoIsOnlyNearARoleDoesNotHoldIt(String text) {
        assertThat(roles(text)).as(text).isEmpty();
    }

    @Test
    void theMayorsSisterBeforeTheNameIsASister() {
        assertThat(roles("The mayor's sister, Dora Fenn, left.")).containsExactly("sister / -");
    }

    @Test
    void theRolesAroundAnyNameStandInItsSentence() {
        Seeded.check(200, random -> {
            Words words = Reading.words(OddTexts.random(random, 25) + " the mayor, Dora Fenn, a nurse of "
                    + OddTexts.random(random, 25));
            Names names = Reading.names(words);
            RoleFinder finder = new RoleFinder(words, names);
            for (NameMention name : names.all()) {
                for (Role role : finder.around(name)) {
                    assertThat(words.sameSentence(role.token(), name.from())).isTrue();
                    assertThat(role.isTitled() || role.affiliation().isPresent()).isTrue();
                }
                assertThat(finder.phraseStart(name)).isBetween(0, name.from());
            }
        });
    }
}
