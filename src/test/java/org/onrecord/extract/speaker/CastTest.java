package org.onrecord.extract.speaker;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;

class CastTest {

    private static Cast cast(String text) {
        return Reading.cast(Reading.words(text));
    }

    /** Whom or what each name of a text means, in order. */
    private static List<String> meant(String text) {
        Cast cast = cast(text);
        return IntStream.range(0, cast.names().all().size()).mapToObj(n -> cast.entity(n).name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dora Fenn came. Later Fenn left.                  | Dora Fenn
            Dora Fenn came. Later Dora left.                  | Dora Fenn
            Dora Fenn came. Later Mayor Fenn left.            | Dora Fenn
            Dora Fenn came. Later Mrs. Fenn left.             | Dora Fenn
            Later Fenn left. Then Dora Fenn came.             | Dora Fenn
            Dora M. Fenn came. Later Dora Fenn left.          | Dora M. Fenn
            Robert Marsh came. Later Bob Marsh left.          | Robert Marsh
            Claudio De Vincenti came. Later De Vincenti left. | Claudio De Vincenti
            DORA FENN came. Later Fenn left.                  | Dora Fenn
            """)
    void theNamesOfOnePersonAreOne(String text, String name) {
        assertThat(meant(text)).as(text).hasSize(2).containsOnly(name);
        assertThat(cast(text).people()).hasSize(1);
    }

    @Test
    void aFamilyNameThatStandsFirstIsKnownAfterMr() {
        assertThat(meant("Lou Jiwei came. Later Mr. Lou left.")).containsExactly("Lou Jiwei", "Lou Jiwei");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dora Fenn came. Later Orla Fenn left.
            Dora Fenn came. Later Mr. Fenn left.
            Robert Marsh came. Later Robert Marsh Jr. left.
            Robert Marsh came. Later Roberta Marsh left.
            Dora Fenn came. Later Dora Quist left.
            """)
    void otherPeopleStayApart(String text) {
        assertThat(meant(text)).as(text).doesNotHaveDuplicates();
    }

    @Test
    void aSurnameOfTwoPeopleStaysOpen() {
        Cast cast = cast("Dora Fenn met Dan Fenn. Later Fenn left.");
        assertThat(cast.entity(2).name()).isEqualTo("Fenn");
        assertThat(cast.entity(2).isPerson()).isTrue();
        assertThat(cast.people()).hasSize(2);
    }

    @Test
    void genderTitleAndAgeAreGathered() {
        Entity fenn = cast("Mayor Dora Fenn, 58, came. Then Fenn, a trained nurse, left.").people().getFirst();
        assertThat(fenn.gender()).isEqualTo(Gender.FEMALE);
        assertThat(fenn.age()).contains(58);
        assertThat(fenn.roles()).extracting(Role::head).contains("mayor");
        assertThat(fenn.mentions()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dora Fenn, 58 Halden men and others came.
            Dora Fenn, 5, came.
            Dora Fenn, 2019, came.
            Dora Fenn came. 58, they said.
            """)
    void otherNumbersAreNoAge(String text) {
        assertThat(cast(text).people().getFirst().age()).as(text).isEmpty();
    }

    @Test
    void theSpokesmanOfAPersonBelongsToNoBody() {
        Entity quist = cast("Dora Fenn left. Fenn spokeswoman Orla Quist stayed.").people().getLast();
        assertThat(quist.name()).isEqualTo("Orla Quist");
        assertThat(quist.roles()).isNotEmpty().allSatisfy(role -> assertThat(role.affiliation()).isEmpty());
    }

    @Test
    void bodiesAreKeptApartFromPeople() {
        Cast cast = cast("Dora Fenn left Meridian Bank. Later Meridian closed.");
        assertThat(cast.people()).extracting(Entity::name).containsExactly("Dora Fenn");
        assertThat(cast.bodies()).extracting(Entity::name).containsExactly("Meridian Bank");
        assertThat(cast.entity(2)).isSameAs(cast.entity(1));
    }

    @Test
    void wordsThatAreANameElsewhereAreFound() {
        Cast cast = cast("Dora Fenn and Dan Holm left Meridian Bank. Dan Marsh and fenn stayed.");
        assertThat(cast.called(0, 2).map(Entity::name)).contains("Dora Fenn");
        assertThat(cast.called(1, 2).map(Entity::name)).contains("Dora Fenn");
        assertThat(cast.called(6, 8).map(Entity::name)).contains("Meridian Bank");
        assertThat(cast.called(2, 3)).isEmpty();
    }

    @Test
    void everyNameOfAnyTextMeansSomebodyWhoWasMentioned() {
        Seeded.check(200, random -> {
            Cast cast = Reading.cast(Reading.words(OddTexts.random(random, 40)));
            for (int n = 0; n < cast.names().all().size(); n++) {
                Entity entity = cast.entity(n);
                assertThat(entity.name()).isNotBlank();
                assertThat(entity.mentions()).isPositive();
                assertThat(entity.firstToken()).isLessThanOrEqualTo(cast.names().get(n).from());
                assertThat(entity.lastToken()).isGreaterThanOrEqualTo(cast.names().get(n).from());
            }
        });
    }
}
