package org.onrecord.extract.speaker;

import java.util.List;

import org.junit.jupiter.api.Test;

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
                .containsExactly("Harbour Authority spokesman / Harbour Authority");
        assertThat(roles("Yesterday police spokeswoman Dora Fenn left."))
                .containsExactly("police spokeswoman / police");
        assertThat(roles("Yesterday Talvik co-founder Dora Fenn left.")).containsExactly("Talvik co-founder / Talvik");
    }

    @Test
    void readsTheCountryInATitle() {
        assertThat(roles("Yesterday Swiss Defense Minister Dora Fenn left."))
                .containsExactly("Swiss Defense Minister / Switzerland");
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
}
