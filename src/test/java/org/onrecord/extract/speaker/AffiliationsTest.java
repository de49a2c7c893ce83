package org.onrecord.extract.speaker;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class AffiliationsTest {

    /** The affiliation in a role's phrase, the last word of which is its head. */
    private static String inPhrase(String phrase) {
        Words words = Reading.words("yesterday " + phrase + " Dora Fenn left.");
        TokenRange range = Texts.tokens(words.text, phrase);
        return new Affiliations(words).inPhrase(range.from(), range.to() - 1).orElse("-");
    }

    private static boolean isBodyOrPlace(String words) {
        Words all = Reading.words("they spoke of the " + words + " then.");
        TokenRange range = Texts.tokens(all.text, words);
        return new Affiliations(all).isBodyOrPlace(range.from(), range.to());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Swiss Defense Minister               | Switzerland
            New Zealand ambassador               | New Zealand
            Peruvian Ambassador                  | Peru
            Harbour Authority spokesman          | Harbour Authority
            Meridian Bank chairwoman             | Meridian Bank
            police spokeswoman                   | police
            Talvik co-founder                    | Talvik
            former Harbour Authority spokesman   | Harbour Authority
            """)
    void theBodyOrCountryStandsBeforeTheRole(String phrase, String affiliation) {
        assertThat(inPhrase(phrase)).isEqualTo(affiliation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mayor", "Defense Secretary", "press secretary", "former mayor", "Finance Minister",
            "national security adviser", "Republican senator", "senior manager", "chief executive", "vice president",
            "deputy prime minister", "star baker"})
    void fieldsPartiesAndRanksAreNone(String phrase) {
        assertThat(inPhrase(phrase)).isEqualTo("-");
    }

    @Test
    void aBodyThatIsNamedAfterACountryIsTheBody() {
        assertThat(inPhrase("Swiss Harbour Authority chairman")).isEqualTo("Swiss Harbour Authority");
    }

    @Test
    void anEmptyPhraseHasNone() {
        Words words = Reading.words("Mayor Dora Fenn left.");
        assertThat(new Affiliations(words).inPhrase(0, 0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbour board", "ministry", "company", "Quillish", "Ministry of Fisheries", "Halden"})
    void bodiesAndCapitalsCanBeAnAffiliation(String words) {
        assertThat(isBodyOrPlace(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rain", "three", "long night"})
    void otherThingsCannot(String words) {
        assertThat(isBodyOrPlace(words)).isFalse();
    }

    @Test
    void aDemonymGivesTheCountrysOwnName() {
        Words words = Reading.words("the Icelandic and the Harbour Board men");
        Affiliations affiliations = new Affiliations(words);
        assertThat(affiliations.named(1, 2)).isEqualTo("Iceland");
        assertThat(affiliations.named(4, 6)).isEqualTo("Harbour Board");
    }

    @Test
    void onlyOneWordWithACapitalIsAField() {
        Words words = Reading.words("the State and the state of State Harbour");
        Affiliations affiliations = new Affiliations(words);
        assertThat(affiliations.isField(1, 2)).isTrue();
        assertThat(affiliations.isField(4, 5)).isFalse();
        assertThat(affiliations.isField(6, 8)).isFalse();
    }
}
