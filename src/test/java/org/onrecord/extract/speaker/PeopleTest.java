package org.onrecord.extract.speaker;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PeopleTest {

    private final Words words = Reading.words(
            "Dora Fenn met Tomas Reyle . Dora M. Fenn met D. Fenn . Dan Fenn sat . Fenn left .");
    private final People people = new People(words);

    private static NameMention person(int from, int to, Gender gender) {
        return new NameMention(from, from, to, NameKind.PERSON, gender, false);
    }

    private Entity dora() {
        return people.full(person(0, 2, Gender.FEMALE));
    }

    private Entity dan() {
        return people.full(person(13, 15, Gender.MALE));
    }

    @Test
    void formsOfOneNameAreOnePersonWithTheFullest() {
        Entity dora = dora();
        assertThat(people.full(person(6, 9, Gender.FEMALE))).isSameAs(dora);
        assertThat(people.full(person(10, 12, Gender.UNKNOWN))).isSameAs(dora);
        assertThat(dora.name()).isEqualTo("Dora M. Fenn");
        assertThat(dora.given()).contains("dora", "m");
        assertThat(people.all()).containsExactly(dora);
    }

    @Test
    void anotherFirstNameIsAnotherPerson() {
        assertThat(dan()).isNotSameAs(dora());
        assertThat(people.namesakes("fenn")).hasSize(2);
        assertThat(people.all()).hasSize(2);
    }

    @Test
    void anInitialOfTheOtherGenderIsAnotherPerson() {
        Entity dora = dora();
        assertThat(people.full(person(10, 12, Gender.MALE))).isNotSameAs(dora);
    }

    @Test
    void unknownNamesNameNobody() {
        assertThat(people.knowsSurname("fenn")).isFalse();
        assertThat(people.namesakes("fenn")).isEmpty();
        assertThat(people.bySurname("fenn", Gender.UNKNOWN, "", 16)).isEmpty();
        assertThat(people.byFirstName("dora", Gender.UNKNOWN, 16)).isEmpty();
    }

    @Test
    void aSurnameOrFirstNameOfOnePersonMeansThem() {
        Entity dora = dora();
        assertThat(people.knowsSurname("fenn")).isTrue();
        assertThat(people.bySurname("fenn", Gender.UNKNOWN, "", 16)).contains(dora);
        assertThat(people.byFirstName("dora", Gender.UNKNOWN, 16)).contains(dora);
    }

    @Test
    void theOtherGenderMeansSomebodyElse() {
        assertThat(dora().gender()).isEqualTo(Gender.FEMALE);
        assertThat(people.bySurname("fenn", Gender.MALE, "", 16)).isEmpty();
        assertThat(people.byFirstName("dora", Gender.MALE, 16)).isEmpty();
    }

    @Test
    void genderTellsTwoOfOneSurnameApart() {
        Entity dora = dora();
        Entity dan = dan();
        assertThat(people.bySurname("fenn", Gender.FEMALE, "", 16)).contains(dora);
        assertThat(people.bySurname("fenn", Gender.MALE, "", 16)).contains(dan);
    }

    @Test
    void aTitleTellsTwoOfOneSurnameApart() {
        Entity dora = dora();
        Entity dan = dan();
        dora.add(new Role("Senator", "senator", Optional.empty(), 0));
        dan.add(new Role("Judge", "judge", Optional.empty(), 13));
        assertThat(people.bySurname("fenn", Gender.UNKNOWN, "senator", 16)).contains(dora);
        assertThat(people.bySurname("fenn", Gender.UNKNOWN, "judge", 16)).contains(dan);
    }

    @Test
    void twoAsLikelyLeaveASurnameOpen() {
        Entity dora = dora();
        Entity dan = dan();
        assertThat(people.bySurname("fenn", Gender.UNKNOWN, "", 16)).isEmpty();
        dora.mentionedAt(0);
        dan.mentionedAt(13);
        assertThat(people.bySurname("fenn", Gender.UNKNOWN, "", 16)).isEmpty();
    }

    @Test
    void theOnlyOneMentionedBeforeIsMeant() {
        Entity dora = dora();
        Entity dan = dan();
        dan.mentionedAt(13);
        assertThat(people.bySurname("fenn", Gender.UNKNOWN, "", 16)).contains(dan);
        assertThat(dora.lastToken()).isNegative();
    }

    @Test
    void whoIsNamedFarMoreOftenIsMeant() {
        Entity dora = dora();
        Entity dan = dan();
        dan.mentionedAt(13);
        dora.mentionedAt(0);
        dora.mentionedAt(6);
        assertThat(people.bySurname("fenn", Gender.UNKNOWN, "", 16)).isEmpty();
        dora.mentionedAt(10);
        assertThat(people.bySurname("fenn", Gender.UNKNOWN, "", 16)).contains(dora);
    }

    @Test
    void whoIsKnownByTitleAndSurnameAloneHasNoFirstName() {
        Entity fenn = people.titled(person(17, 18, Gender.UNKNOWN));
        assertThat(fenn.given()).isEmpty();
        assertThat(people.bySurname("fenn", Gender.FEMALE, "", 18)).contains(fenn);
        assertThat(people.byFirstName("fenn", Gender.UNKNOWN, 18)).isEmpty();
    }

    @Test
    void shoutedNamesAreWrittenCalmly() {
        Words shouted = Reading.words("DORA O'FENN spoke. Then DAN FENN-HOLM spoke.");
        List<String> names = Reading.cast(shouted).people().stream().map(Entity::name).toList();
        assertThat(names).containsExactly("Dora O'Fenn", "Dan Fenn-Holm");
    }
}
