package org.onrecord.extract.speaker;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MinistriesTest {

    private static Entity person(String name, String title, String head, String affiliation) {
        Entity person = Entity.of(NameKind.PERSON, name, 2);
        person.add(new Role(title, head, Optional.of(affiliation).filter(a -> !a.isEmpty()), 0));
        return person;
    }

    /** The affiliation of the first person after the ministries are settled. */
    private static Optional<String> settled(Entity... people) {
        Ministries.settle(List.of(people), Reading.LEXICON);
        return people[0].roles().getFirst().affiliation();
    }

    private static Entity speaker(String ministry) {
        return person("Orla Quist", ministry + " spokeswoman", "spokeswoman", ministry);
    }

    @Test
    void theMinistryIsThatOfTheOnlyMinister() {
        assertThat(settled(speaker("foreign ministry"),
                person("Jon Hall", "Icelandic Foreign Minister", "minister", "Iceland"))).contains("Iceland");
    }

    @Test
    void capitalsMakeNoDifference() {
        assertThat(settled(speaker("Foreign Ministry"),
                person("Jon Hall", "foreign minister", "minister", "Iceland"))).contains("Iceland");
    }

    @Test
    void twoCountriesLeaveItOpen() {
        assertThat(settled(speaker("foreign ministry"),
                person("Jon Hall", "Foreign Minister", "minister", "Iceland"),
                person("Luis Carra", "Foreign Minister", "minister", "Peru"))).contains("foreign ministry");
    }

    @Test
    void twoMinistersOfOneCountryAgree() {
        assertThat(settled(speaker("foreign ministry"),
                person("Jon Hall", "Foreign Minister", "minister", "Iceland"),
                person("Eva Pet", "former foreign minister", "minister", "Iceland"))).contains("Iceland");
    }

    @Test
    void anotherFieldIsAnotherMinistry() {
        assertThat(settled(speaker("health ministry"),
                person("Jon Hall", "Foreign Minister", "minister", "Iceland"))).contains("health ministry");
    }

    @Test
    void aMinisterOfNoCountryTellsNothing() {
        assertThat(settled(speaker("foreign ministry"),
                person("Jon Hall", "Foreign Minister", "minister", ""))).contains("foreign ministry");
        assertThat(settled(speaker("foreign ministry"),
                person("Jon Hall", "Foreign Minister", "minister", "Harbour Party"))).contains("foreign ministry");
    }

    @Test
    void onlyMinistersTellTheCountry() {
        assertThat(settled(speaker("foreign ministry"),
                person("Jon Hall", "foreign correspondent", "correspondent", "Iceland"))).contains("foreign ministry");
    }

    @Test
    void theRestOfTheRoleIsKept() {
        Entity quist = speaker("foreign ministry");
        assertThat(settled(quist, person("Jon Hall", "Foreign Minister", "minister", "Iceland"))).isPresent();
        assertThat(quist.roles().getFirst().title()).isEqualTo("foreign ministry spokeswoman");
        assertThat(quist.roles().getFirst().head()).isEqualTo("spokeswoman");
    }

    @Test
    void aMinistryOfNoFieldStays() {
        assertThat(settled(speaker("ministry"), person("Jon Hall", "minister", "minister", "Iceland")))
                .contains("ministry");
    }

    @Test
    void nobodyIsSettledWithoutHarm() {
        Entity bare = Entity.of(NameKind.PERSON, "Orla Quist", 2);
        Ministries.settle(List.of(), Reading.LEXICON);
        Ministries.settle(List.of(bare), Reading.LEXICON);
        assertThat(bare.roles()).isEmpty();
    }
}
