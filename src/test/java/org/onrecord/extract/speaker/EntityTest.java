package org.onrecord.extract.speaker;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EntityTest {

    private final Entity fenn = new Entity(NameKind.PERSON, "Dora Fenn", 2, List.of("dora"), "");

    @Test
    void theFullerNameStays() {
        fenn.offerName("Dora M. Fenn", 3);
        assertThat(fenn.name()).isEqualTo("Dora M. Fenn");
        fenn.offerName("Fenn", 1);
        assertThat(fenn.name()).isEqualTo("Dora M. Fenn");
    }

    @Test
    void ofTwoNamesOfOneLengthTheFirstStays() {
        fenn.offerName("D. Fenn", 2);
        assertThat(fenn.name()).isEqualTo("Dora Fenn");
    }

    @Test
    void firstNamesAreCollectedOnce() {
        fenn.addGiven(List.of("dora", "m"));
        fenn.addGiven(List.of("m", "merle"));
        assertThat(fenn.given()).containsExactly("dora", "m", "merle");
    }

    @Test
    void firstNamesAreBoundedForHostileTexts() {
        for (int i = 0; i < 1_000; i++) {
            fenn.addGiven(List.of("name" + i));
        }
        assertThat(fenn.given()).startsWith("dora", "name0").hasSizeLessThan(20);
    }

    @Test
    void rolesAreBoundedForHostileTexts() {
        for (int i = 0; i < 1_000; i++) {
            fenn.add(new Role("role " + i, "role", Optional.empty(), i));
        }
        assertThat(fenn.roles()).hasSizeLessThan(100).first().extracting(Role::title).isEqualTo("role 0");
    }

    @Test
    void itCountsMentionsFromFirstToLast() {
        assertThat(fenn.mentions()).isZero();
        assertThat(fenn.lastToken()).isEqualTo(-1);
        fenn.mentionedAt(4);
        fenn.mentionedAt(19);
        assertThat(fenn.mentions()).isEqualTo(2);
        assertThat(fenn.firstToken()).isEqualTo(4);
        assertThat(fenn.lastToken()).isEqualTo(19);
    }

    @Test
    void nobodyIsMetBeforeTheReaderComesBy() {
        assertThat(fenn.lastMet()).isEqualTo(-1);
        fenn.mentionedAt(4);
        assertThat(fenn.lastMet()).isEqualTo(-1);
        fenn.metAt(4);
        assertThat(fenn.lastMet()).isEqualTo(4);
    }

    @Test
    void theHeavierVotesDecideTheGender() {
        fenn.vote(Gender.MALE, 1);
        assertThat(fenn.gender()).isEqualTo(Gender.MALE);
        fenn.vote(Gender.FEMALE, 3);
        assertThat(fenn.gender()).isEqualTo(Gender.FEMALE);
    }

    @Test
    void votesThatBalanceLeaveTheGenderOpen() {
        assertThat(fenn.gender()).isEqualTo(Gender.UNKNOWN);
        fenn.vote(Gender.FEMALE, 2);
        fenn.vote(Gender.MALE, 2);
        fenn.vote(Gender.UNKNOWN, 9);
        assertThat(fenn.gender()).isEqualTo(Gender.UNKNOWN);
    }

    @Test
    void anAgeIsKnownOnlyWhenTold() {
        assertThat(fenn.age()).isEmpty();
        fenn.aged(0);
        assertThat(fenn.age()).contains(0);
        fenn.aged(58);
        assertThat(fenn.age()).contains(58);
    }

    @Test
    void whatItIsCanBeLearntLater() {
        Entity lisk = Entity.of(NameKind.OTHER, "Odvarn Lisk", 2);
        assertThat(lisk.isPerson()).isFalse();
        lisk.become(NameKind.PERSON);
        assertThat(lisk.isPerson()).isTrue();
        assertThat(lisk.given()).isEmpty();
        assertThat(lisk.suffix()).isEmpty();
    }

    @Test
    void rolesCanBeRewrittenAllAtOnce() {
        fenn.add(new Role("mayor", "mayor", Optional.of("Halden"), 3));
        fenn.add(new Role("clerk", "clerk", Optional.empty(), 9));
        fenn.changeRoles(role -> new Role(role.title(), role.head(), Optional.of("Merrin"), role.token()));
        assertThat(fenn.roles()).extracting(Role::affiliation).containsOnly(Optional.of("Merrin"));
        assertThat(fenn.roles()).extracting(Role::token).containsExactly(3, 9);
    }
}
