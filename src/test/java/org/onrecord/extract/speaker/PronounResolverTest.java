package org.onrecord.extract.speaker;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Speaker;

import static org.assertj.core.api.Assertions.assertThat;

class PronounResolverTest {

    /** Whom a pronoun after the whole text, in a paragraph of its own, means. */
    private static String after(String text, Gender gender) {
        Words words = Reading.words(text.replace("/", "\n\n") + "\n\nx");
        Discourse discourse = new Discourse(words, Reading.cast(words));
        discourse.readTo(words.size());
        return new PronounResolver(words, discourse).resolve(words.size() - 1, gender).map(Entity::name).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Dora Fenn came.                                        ~ FEMALE ~ Dora Fenn
            Dora Fenn came.                                        ~ MALE   ~ -
            Tomas Reyle and Dora Fenn came.                        ~ FEMALE ~ Dora Fenn
            Tomas Reyle and Dora Fenn came.                        ~ MALE   ~ Tomas Reyle
            Mrs. Quillish came.                                    ~ FEMALE ~ Quillish
            Mrs. Quillish came.                                    ~ MALE   ~ -
            Meridian Bank closed.                                  ~ FEMALE ~ -
            It rained.                                             ~ MALE   ~ -
            """)
    void onlyPeopleWhoseGenderFitsAreMeant(String text, Gender gender, String name) {
        assertThat(after(text, gender)).as(text).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Dora Fenn came. Orla Quist left.                       ~ Orla Quist
            Dora Fenn came. / Orla Quist left.                     ~ Orla Quist
            Dora Fenn met Orla Quist.                              ~ Dora Fenn
            Dora Fenn spoke of Orla Quist.                         ~ Dora Fenn
            Dora Fenn sold Orla Quist’s boat.                      ~ Dora Fenn
            “Orla Quist won,” they sang. Dora Fenn left.           ~ Dora Fenn
            Dora Fenn left. “Orla Quist won,” they sang.           ~ Dora Fenn
            """)
    void theNearestSubjectOutsideQuotationsIsLikeliest(String text, String name) {
        assertThat(after(text, Gender.FEMALE)).as(text).isEqualTo(name);
    }

    @Test
    void whoIsKnownToBeAWomanGoesBeforeWhoMightBe() {
        assertThat(after("Robin Holm met Dora Fenn. Robin Holm left. Dora Fenn stayed.", Gender.FEMALE))
                .isEqualTo("Dora Fenn");
    }

    @Test
    void ofTwoAsLikelyTheOneNamedMoreOftenIsMeant() {
        assertThat(after("They met Dora Fenn and Orla Quist.", Gender.FEMALE)).isEqualTo("Dora Fenn");
        assertThat(after("They saw Quist. / They saw Quist. / They met Dora Fenn and Orla Quist.", Gender.FEMALE))
                .isEqualTo("Orla Quist");
    }

    @Test
    void nobodyIsMeantFromFarAway() {
        assertThat(after("Dora Fenn came." + "/It rained.".repeat(12), Gender.FEMALE)).isEqualTo("-");
    }

    @Test
    void whoIsNamedOnlyAfterThePronounIsNotMeant() {
        Words words = Reading.words("She left. Dora Fenn stayed.");
        Discourse discourse = new Discourse(words, Reading.cast(words));
        discourse.readTo(words.size());
        assertThat(new PronounResolver(words, discourse).resolve(0, Gender.FEMALE)).isEmpty();
    }

    @Test
    void whoSpokeLastIsLikelierThanWhoWasOnlyNamed() {
        Words words = Reading.words("Dora Fenn came. Orla Quist came. Then she left.");
        Cast cast = Reading.cast(words);
        Discourse discourse = new Discourse(words, cast);
        discourse.readTo(9);
        PronounResolver resolver = new PronounResolver(words, discourse);
        assertThat(resolver.resolve(9, Gender.FEMALE).map(Entity::name)).contains("Orla Quist");
        Optional<Entity> fenn = cast.called(0, 2);
        discourse.spoke(new Discourse.Spoke(Speaker.unresolved(Optional.empty()), fenn, 0));
        assertThat(resolver.resolve(9, Gender.FEMALE).map(Entity::name)).contains("Dora Fenn");
    }

    @Test
    void theSameTextGivesTheSameAnswer() {
        String text = "Dora Fenn and Orla Quist and Ana Holm and Ida Marsh came. / It rained.";
        assertThat(after(text, Gender.FEMALE)).isEqualTo(after(text, Gender.FEMALE)).isNotEqualTo("-");
    }
}
