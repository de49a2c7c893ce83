package org.onrecord.extract.speaker;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NameFinderTest {

    /** The names of a text, each as KIND:words. */
    private static List<String> names(String text) {
        Words words = Reading.words(text);
        return Reading.names(words).all().stream().map(n -> n.kind() + ":" + words.written(n.from(), n.to())).toList();
    }

    @Test
    void splitsTheTitleOff() {
        assertThat(names("Yesterday Commerce Secretary Dora Fenn spoke.")).containsExactly("PERSON:Dora Fenn");
        assertThat(names("We met Sen. Fenn.")).containsExactly("PERSON:Fenn");
        assertThat(names("We met Secretary of State Dora Fenn.")).containsExactly("PERSON:Dora Fenn");
    }

    @Test
    void keepsInitialsParticlesAndSuffixes() {
        assertThat(names("We met Dora M. Fenn there.")).containsExactly("PERSON:Dora M. Fenn");
        assertThat(names("We met Claudio De Vincenti there.")).containsExactly("PERSON:Claudio De Vincenti");
        assertThat(names("We met Anna van der Berg there.")).containsExactly("PERSON:Anna van der Berg");
        assertThat(names("We met Robert Marsh, Jr., there.")).containsExactly("PERSON:Robert Marsh, Jr.");
        assertThat(names("We met Suleiman al-Haddad there.")).containsExactly("PERSON:Suleiman al-Haddad");
        assertThat(names("We met Sean O’Hara there.")).containsExactly("PERSON:Sean O’Hara");
    }

    @Test
    void splitsABodyFromThePersonAfterIt() {
        assertThat(names("We met Meridian Bank Ana Ruiz there."))
                .containsExactly("ORGANIZATION:Meridian Bank", "PERSON:Ana Ruiz");
        assertThat(names("The Republican Ana Ruiz won.")).containsExactly("PERSON:Ana Ruiz");
    }

    @Test
    void joinsTheNamesOfBodies() {
        assertThat(names("It went to the Ministry of Health and Welfare."))
                .containsExactly("ORGANIZATION:Ministry of Health and Welfare");
        assertThat(names("It went to the National Growers' Alliance."))
                .containsExactly("ORGANIZATION:National Growers' Alliance");
        assertThat(names("It went to the Bank of Talvik.")).containsExactly("ORGANIZATION:Bank of Talvik");
        assertThat(names("It went to the Food and Drug Administration."))
                .containsExactly("ORGANIZATION:Food and Drug Administration");
    }

    @Test
    void doesNotTakeABodyForAPerson() {
        assertThat(names("They study at James Marlow University."))
                .containsExactly("ORGANIZATION:James Marlow University");
        assertThat(names("They rang the White House.")).containsExactly("ORGANIZATION:White House");
    }

    @Test
    void knowsPlaces() {
        assertThat(names("They flew to New Zealand.")).containsExactly("PLACE:New Zealand");
        assertThat(names("They left Norway.")).containsExactly("PLACE:Norway");
    }

    @Test
    void leavesWordsThatOnlyBeginASentence() {
        assertThat(names("Critics left. The door closed. Meanwhile it rained. Bread was sold.")).isEmpty();
    }

    @Test
    void leavesDaysAndMonths() {
        assertThat(names("It rained on Monday, in March and in December.")).isEmpty();
    }

    @Test
    void keepsANameThatIsAMonth() {
        assertThat(names("We met April Fenn there.")).containsExactly("PERSON:April Fenn");
    }

    @Test
    void takesAnUnknownNameForAPersonsOnEvidence() {
        assertThat(names("We met farmer Zorvan Quillish there.")).contains("PERSON:Zorvan Quillish");
        assertThat(names("We met Zorvan Quillish, 44, there.")).contains("PERSON:Zorvan Quillish");
        assertThat(names("We met Zorvan Quillish, a farmer, there.")).contains("PERSON:Zorvan Quillish");
        assertThat(names("We met Zorvan Quillish, who sang.")).contains("PERSON:Zorvan Quillish");
        assertThat(names("We met Zorvan Quillish, whose boat sank.")).contains("PERSON:Zorvan Quillish");
        assertThat(names("We met Zorvan Quillish there. Later Quillish sang.")).contains("PERSON:Zorvan Quillish");
        assertThat(names("We met Zorvan Quillish there.")).containsExactly("OTHER:Zorvan Quillish");
    }

    @Test
    void tellsNothingFromAHeadlineInTitleCase() {
        assertThat(names("Ana Ruiz Wins Second Term After Long Night\nThe vote was close.")).isEmpty();
    }

    @Test
    void takesAnythingAfterMrForAName() {
        assertThat(names("We met Mr. Church and Ms. Tribe.")).containsExactly("PERSON:Church", "PERSON:Tribe");
    }

    @Test
    void cutsTheVerbOfAHeadingOff() {
        assertThat(names("he read Ana Ruiz Explained to the crowd.")).containsExactly("PERSON:Ana Ruiz");
    }

    @Test
    void aTitleTellsTheGender() {
        Words words = Reading.words("We met Mrs. Quillish and Mr. Zorvan.");
        assertThat(Reading.names(words).all()).extracting(NameMention::gender).containsExactly(Gender.FEMALE,
                Gender.MALE);
    }

    @Test
    void aRoleAndACommaIntroduceAPersonOfUnknownNames() {
        assertThat(names("The line will open, and its chief executive, Gregor Lindqvane, dismissed the reports."))
                .contains("PERSON:Gregor Lindqvane");
        assertThat(names("They met the purser, Ysolt Ravnkel, on deck.")).containsExactly("PERSON:Ysolt Ravnkel");
        assertThat(names("They crossed the river, Ysolt Ravnkel, on foot.")).doesNotContain("PERSON:Ysolt Ravnkel");
    }
}
