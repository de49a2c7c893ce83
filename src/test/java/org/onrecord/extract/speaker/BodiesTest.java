package org.onrecord.extract.speaker;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BodiesTest {

    /** What each name of a text that is no person's means, in order. */
    private static List<String> bodies(String text) {
        Words words = Reading.words(text);
        Bodies bodies = new Bodies(words);
        List<NameMention> all = Reading.names(words).all().stream().filter(n -> n.kind() != NameKind.PERSON).toList();
        all.forEach(bodies::announce);
        return all.stream().map(n -> bodies.of(n).name()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They joined the Coastal Fishers Union. Later the CFU met.           | Coastal Fishers Union
            They joined the Coastal Fishers Union (COFU). Later COFU met.       | Coastal Fishers Union
            They joined the Coastal Fishers Union. Later the Union met.         | Coastal Fishers Union
            They joined the Coastal Fishers Union. Later the Fishers Union met. | Coastal Fishers Union
            They joined Meridian Bank. Later Meridian met.                      | Meridian Bank
            They joined Corvel Steel Ltd. Later Corvel met.                     | Corvel Steel
            They joined Corvel Steel plc. Later Corvel Steel met.               | Corvel Steel
            They rang the Ministry of Fisheries. Later the Ministry of Fisheries met. | Ministry of Fisheries
            """)
    void aShorterFormMeansTheBodyNamedInFull(String text, String body) {
        assertThat(bodies(text)).as(text).isNotEmpty().containsOnly(body);
    }

    @Test
    void theFullNameMayComeLater() {
        assertThat(bodies("The CFU met. Later the Coastal Fishers Union sang."))
                .containsExactly("Coastal Fishers Union", "Coastal Fishers Union");
    }

    @Test
    void anAcronymOfTwoBodiesStaysItself() {
        assertThat(bodies("The Coastal Fishers Union met the Central Farmers Union. Later the CFU left."))
                .containsExactly("Coastal Fishers Union", "Central Farmers Union", "CFU");
    }

    @Test
    void aLastWordOfTwoBodiesStaysItself() {
        assertThat(bodies("The Coastal Fishers Union met the Halden Dockers Union. Later the Union left."))
                .last().isEqualTo("Union");
    }

    @Test
    void anAcronymNobodyExplainsIsABodyOfItsOwn() {
        assertThat(bodies("They rang the NFC. Later the NFC met.")).containsExactly("NFC", "NFC");
    }

    @Test
    void aPlaceHasNoShorterForms() {
        assertThat(bodies("They left New Zealand. Later NZ won.")).containsExactly("New Zealand", "NZ");
    }

    @Test
    void aFirstWordThatMeansSomethingElseIsNoShortForm() {
        assertThat(bodies("They rang Iceland Bank. Later they flew to Iceland."))
                .containsExactly("Iceland Bank", "Iceland");
    }

    @Test
    void oneBodyIsKnownByItsNameWithoutAccents() {
        Words words = Reading.words("They rang Växthus Bank. Later Vaxthus Bank met.");
        Bodies bodies = new Bodies(words);
        Reading.names(words).all().forEach(bodies::announce);
        assertThat(bodies.all()).hasSize(1);
        assertThat(bodies.named("vaxthus bank")).map(Entity::name).contains("Växthus Bank");
        assertThat(bodies.named("bank")).isEmpty();
    }

    @Test
    void aBodyMetByItsShortNameAloneIsAddedOnce() {
        Words words = Reading.words("They rang NFC. Later NFC met.");
        Bodies bodies = new Bodies(words);
        List<NameMention> all = Reading.names(words).all();
        all.forEach(bodies::announce);
        assertThat(bodies.all()).isEmpty();
        assertThat(bodies.of(all.getFirst())).isSameAs(bodies.of(all.getLast()));
        assertThat(bodies.all()).hasSize(1);
    }
}
