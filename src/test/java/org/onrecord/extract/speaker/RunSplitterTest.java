package org.onrecord.extract.speaker;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class RunSplitterTest {

    private static List<NameMention> split(Words words, String run) {
        return new RunSplitter(words).split(Texts.tokens(words.text, run));
    }

    /** The names cut from a run that stands in a sentence, each as KIND:words. */
    private static List<String> names(String run) {
        Words words = Reading.words("yesterday they met " + run + " there.");
        return split(words, run).stream().map(n -> n.kind() + ":" + words.written(n.from(), n.to())).toList();
    }

    private static NameMention only(String run) {
        return split(Reading.words("yesterday they met " + run + " there."), run).getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Commerce Secretary Dale Whitfield      | PERSON:Dale Whitfield
            Secretary of State Dora Fenn           | PERSON:Dora Fenn
            Ambassador to New Zealand Dora Fenn    | PERSON:Dora Fenn
            Sen. Quillish                          | PERSON:Quillish
            Mr. Church                             | PERSON:Church
            Gov. Dora Fenn                         | PERSON:Dora Fenn
            Prime Minister Ysolt Ravnkel           | PERSON:Ysolt Ravnkel
            Chief Operating Officer Dean Marlow    | PERSON:Dean Marlow
            Deputy Prime Minister Earl Quist       | PERSON:Earl Quist
            Deputy Assistant Dean Marlow           | PERSON:Marlow
            Base Commander Major Marlow            | PERSON:Marlow
            """)
    void aTitleIsCutOff(String run, String name) {
        assertThat(names(run)).containsExactly(name);
    }

    @Test
    void theTitleIsRememberedWithTheName() {
        NameMention fenn = only("Commerce Secretary Dora Fenn");
        assertThat(fenn.titled()).isTrue();
        assertThat(fenn.from() - fenn.titleFrom()).isEqualTo(2);
        assertThat(only("Dora Fenn").titled()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mr. Quillish         | MALE
            Mrs. Quillish        | FEMALE
            Mrs. Robin Holm      | FEMALE
            Councilman Quillish  | MALE
            Senator Dora Fenn    | FEMALE
            Senator Quillish     | UNKNOWN
            Dora Fenn            | FEMALE
            Tomas Reyle          | MALE
            Robin Holm           | UNKNOWN
            """)
    void titleAndFirstNameTellTheGender(String run, Gender gender) {
        assertThat(only(run).gender()).isEqualTo(gender);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Meridian Bank Dora Fenn    | ORGANIZATION:Meridian Bank | PERSON:Dora Fenn
            NFC Dora Fenn              | ORGANIZATION:NFC           | PERSON:Dora Fenn
            Iceland Dora Fenn          | PLACE:Iceland              | PERSON:Dora Fenn
            """)
    void whatStandsBeforeAPersonIsANameOfItsOwn(String run, String before, String person) {
        assertThat(names(run)).containsExactly(before, person);
    }

    @Test
    void anUnknownWordBeforeAFirstNameIsPartOfThePerson() {
        assertThat(names("Kiarvane Jane Perkins")).containsExactly("PERSON:Kiarvane Jane Perkins");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dora Banks                 | PERSON:Dora Banks
            Robert Church              | PERSON:Robert Church
            Dora Fenn University       | ORGANIZATION:Dora Fenn University
            Quillish Foundation        | ORGANIZATION:Quillish Foundation
            Bank of Talvik             | ORGANIZATION:Bank of Talvik
            Council on Foreign Trade   | ORGANIZATION:Council on Foreign Trade
            """)
    void aSurnameThatIsAlsoABodyNeedsAFirstName(String run, String name) {
        assertThat(names(run)).containsExactly(name);
    }

    @Test
    void anOfficeWithoutANameIsNoName() {
        assertThat(names("Mayor of Talvik")).noneMatch(name -> name.contains("Mayor"));
        assertThat(names("Mayor")).isEmpty();
    }

    @Test
    void aFirstNameThatIsAlsoATitleStaysAName() {
        assertThat(names("Earl Marsh")).containsExactly("PERSON:Earl Marsh");
    }

    @Test
    void aPlaceAndWhatFollowsAreTwoNames() {
        assertThat(names("New Zealand")).containsExactly("PLACE:New Zealand");
        assertThat(names("Norway")).containsExactly("PLACE:Norway");
    }

    @Test
    void anAcronymIsABodyAndAnUnknownNameIsOpen() {
        assertThat(names("NFC")).containsExactly("ORGANIZATION:NFC");
        assertThat(names("Quillish")).containsExactly("OTHER:Quillish");
        assertThat(names("Zorvan Quillish")).containsExactly("OTHER:Zorvan Quillish");
    }

    @Test
    void aVerbWithACapitalEndsThePerson() {
        assertThat(names("Dora Fenn Explained")).containsExactly("PERSON:Dora Fenn");
    }

    @Test
    void aSuffixBelongsToThePerson() {
        Words words = Reading.words("they met Robert Marsh, Jr. there.");
        TokenRange run = Texts.tokens(words.text, "Robert Marsh, Jr.");
        NameMention marsh = new RunSplitter(words).split(run).getFirst();
        assertThat(marsh.range()).isEqualTo(run);
        assertThat(marsh.kind()).isEqualTo(NameKind.PERSON);
    }
}
