package org.onrecord.extract.speaker;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LexiconTest {

    private final Lexicon lexicon = Reading.LEXICON;

    @Test
    void knowsFirstNamesWithTheirGender() {
        assertThat(lexicon.isFirstName("Ingrid")).isTrue();
        assertThat(lexicon.genderOf("Ingrid")).isEqualTo(Gender.FEMALE);
        assertThat(lexicon.genderOf("Peter")).isEqualTo(Gender.MALE);
        assertThat(lexicon.genderOf("Robin")).isEqualTo(Gender.UNKNOWN);
    }

    @Test
    void takesTheFirstPartOfADoubleName() {
        assertThat(lexicon.isFirstName("Karl-Heinz")).isTrue();
        assertThat(lexicon.genderOf("Karl-Heinz")).isEqualTo(Gender.MALE);
        assertThat(lexicon.genderOf("Maria-Petra")).isEqualTo(Gender.FEMALE);
    }

    @Test
    void ignoresAccentsInNames() {
        assertThat(lexicon.isFirstName("José")).isTrue();
        assertThat(lexicon.isFirstName("Jose")).isTrue();
    }

    @Test
    void doesNotTakeTitlesAndDaysForFirstNames() {
        assertThat(lexicon.isFirstName("Mr")).isFalse();
        assertThat(lexicon.isFirstName("Thursday")).isFalse();
        assertThat(lexicon.isFirstName("Congress")).isFalse();
        assertThat(lexicon.isFirstName("Mayor")).isFalse();
    }

    @Test
    void knowsFormsOfOneFirstName() {
        assertThat(lexicon.sameFirstName("bob", "robert")).isTrue();
        assertThat(lexicon.sameFirstName("robert", "bob")).isTrue();
        assertThat(lexicon.sameFirstName("robert", "roberta")).isFalse();
    }

    @Test
    void spellsAbbreviatedRolesOut() {
        assertThat(lexicon.role("sen.")).map(RoleWord::word).contains("senator");
        assertThat(lexicon.role("gov.")).map(RoleWord::word).contains("governor");
        assertThat(lexicon.role("minister")).map(RoleWord::word).contains("minister");
        assertThat(lexicon.role("bridge")).isEmpty();
    }

    @Test
    void tellsHonorificsFromOffices() {
        assertThat(lexicon.role("mrs.")).hasValueSatisfying(role -> {
            assertThat(role.honorific()).isTrue();
            assertThat(role.gender()).isEqualTo(Gender.FEMALE);
        });
        assertThat(lexicon.role("spokeswoman")).hasValueSatisfying(role -> {
            assertThat(role.honorific()).isFalse();
            assertThat(role.gender()).isEqualTo(Gender.FEMALE);
        });
    }

    @Test
    void givesTheCountryOfADemonym() {
        assertThat(lexicon.placeOf("peruvian")).contains("Peru");
        assertThat(lexicon.placeOf("us")).contains("United States");
        assertThat(lexicon.placeOf("new zealand")).contains("New Zealand");
        assertThat(lexicon.placeOf("bridge")).isEmpty();
        assertThat(lexicon.isDemonym("dutch")).isTrue();
        assertThat(lexicon.isDemonym("netherlands")).isFalse();
    }

    @Test
    void tellsWhatANounHeads() {
        assertThat(lexicon.noun("report")).contains(SourceNoun.DOCUMENT);
        assertThat(lexicon.noun("critics")).contains(SourceNoun.GROUP);
        assertThat(lexicon.noun("ministry")).contains(SourceNoun.ORGANIZATION);
        assertThat(lexicon.noun("sources")).contains(SourceNoun.ANONYMOUS);
        assertThat(lexicon.noun("bread")).isEmpty();
    }

    @Test
    void everyListIsWellFormed() {
        for (String list : new String[] {"first-names.tsv", "first-names-more.tsv"}) {
            assertThat(WordFile.rows(list)).isNotEmpty().allSatisfy(row -> {
                assertThat(row).hasSize(2);
                assertThat(row[1]).isIn("m", "f", "u", "-");
            });
        }
        assertThat(WordFile.rows("roles.tsv")).isNotEmpty().allSatisfy(row -> {
            assertThat(row).hasSize(3);
        });
        assertThat(WordFile.rows("sources.tsv")).isNotEmpty().allSatisfy(row -> assertThat(row).hasSize(2));
        assertThat(WordFile.rows("places.tsv")).isNotEmpty().allSatisfy(row -> assertThat(row).hasSize(2));
    }

    @Test
    void saysWhichListIsMissing() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> WordFile.rows("no-such-list.txt")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no-such-list.txt");
    }
}
