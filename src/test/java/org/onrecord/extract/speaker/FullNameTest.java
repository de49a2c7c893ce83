package org.onrecord.extract.speaker;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FullNameTest {

    private static FullName name(String text) {
        Words words = Reading.words(text);
        return FullName.of(words, 0, words.size());
    }

    private static boolean same(String one, String other) {
        FullName known = name(other);
        Entity person = new Entity(NameKind.PERSON, other, known.given().size() + 1, known.given(), known.suffix());
        return name(one).canBe(person, Reading.LEXICON);
    }

    @Test
    void theLastWordIsTheSurname() {
        assertThat(name("Dora Fenn")).isEqualTo(new FullName(List.of("dora"), "fenn", ""));
        assertThat(name("Dora Merle Fenn")).isEqualTo(new FullName(List.of("dora", "merle"), "fenn", ""));
    }

    @Test
    void oneWordIsASurnameAlone() {
        FullName alone = name("Fenn");
        assertThat(alone.surname()).isEqualTo("fenn");
        assertThat(alone.isFull()).isFalse();
        assertThat(name("Dora Fenn").isFull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Robert Marsh Jr.   | jr
            Robert Marsh, Jr.  | jr
            Robert Marsh Sr    | sr
            Robert Marsh III   | iii
            Robert Marsh       | ''
            """)
    void aSuffixIsKeptApartFromTheSurname(String written, String suffix) {
        assertThat(name(written)).isEqualTo(new FullName(List.of("robert"), "marsh", suffix));
    }

    @Test
    void aSuffixAloneIsTheOnlyNameThereIs() {
        assertThat(name("Jr.").surname()).isEqualTo("jr");
        assertThat(name("Jr.").suffix()).isEmpty();
    }

    @Test
    void accentsAndCurlyMarksDoNotCount() {
        assertThat(name("Zoë D’Arran")).isEqualTo(name("Zoe D'Arran"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dora Fenn         | Dora Fenn
            D. Fenn           | Dora Fenn
            Dora Fenn         | D. Fenn
            Fenn              | Dora Fenn
            Dora Fenn         | Fenn
            Bob Marsh         | Robert Marsh
            Robert Marsh      | Bob Marsh
            Dora M. Fenn      | Dora Fenn
            John Robert Marsh | Robert Marsh
            """)
    void formsOfOneNameCanBeOnePerson(String one, String other) {
        assertThat(same(one, other)).as("%s as %s", one, other).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dora Fenn        | Orla Fenn
            O. Fenn          | Dora Fenn
            Robert Marsh Jr. | Robert Marsh
            Robert Marsh     | Robert Marsh Jr.
            Robert Marsh Jr. | Robert Marsh Sr.
            Robert Marsh II  | Robert Marsh III
            Roberta Marsh    | Robert Marsh
            """)
    void otherFirstNamesAndSuffixesAreOtherPeople(String one, String other) {
        assertThat(same(one, other)).as("%s as %s", one, other).isFalse();
    }
}
