package org.onrecord.extract.speaker;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.Seeded;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class RoleReaderTest {

    private static int at(Words words, String word) {
        return Texts.tokens(words.text, word).from();
    }

    /** The words of the phrase whose head is {@code head}. */
    private static String phrase(String text, String head) {
        Words words = Reading.words(text);
        int token = at(words, head);
        return words.written(new RoleReader(words).phraseStart(token), token + 1);
    }

    /** The head of the role in the apposition that begins with {@code from}, or "-". */
    private static String head(String text, String from, int most) {
        Words words = Reading.words(text);
        int head = new RoleReader(words).roleWithin(at(words, from), most);
        return head < 0 ? "-" : words.text.word(head);
    }

    private static String possessor(String text, String from) {
        Words words = Reading.words(text);
        return new RoleReader(words).possessor(at(words, from)).map(r -> words.written(r[0], r[1])).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They met the chief executive there.               | executive | chief executive
            They met the mayor there.                         | mayor     | mayor
            They met the former harbour minister there.       | minister  | former harbour minister
            They met former President Dora Fenn there.        | President | former President
            They met Norvian Finance Minister Dora Fenn.      | Minister  | Norvian Finance Minister
            On Monday Mayor Dora Fenn left.                   | Mayor     | Mayor
            They met her good friend the same day.            | friend    | friend
            They met a curator and director there.            | director  | curator and director
            They met a well-known singer there.               | singer    | well-known singer
            """)
    void thePhraseBeginsWithItsFirstModifier(String text, String head, String phrase) {
        assertThat(phrase(text, head)).as(text).isEqualTo(phrase);
    }

    @Test
    void anHonorificStandsAlone() {
        assertThat(phrase("They met tall Mrs. Fenn there.", "Mrs.")).isEqualTo("Mrs.");
    }

    @Test
    void aPhraseEndsAtAQuotationMarkAndAtTheSentence() {
        assertThat(phrase("They called it “a great old” mayor.", "mayor")).isEqualTo("mayor");
        assertThat(phrase("They left the hall. Mayor Fenn stayed.", "Mayor")).isEqualTo("Mayor");
    }

    @Test
    void anEndlessPhraseIsCut() {
        String phrase = phrase("They met the " + "old ".repeat(60) + "mayor there.", "mayor");
        assertThat(phrase.split(" ").length).isBetween(5, 20);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dora Fenn, the mayor of Halden, left.              | the  | mayor
            Dora Fenn, the board's former chair, left.         | the  | chair
            Dora Fenn, curator and director there, left.       | curator | director
            Dora Fenn, nurse, left.                            | nurse | nurse
            Dora Fenn, tired and cold, left.                   | tired | -
            Dora Fenn, as they know, left.                     | as   | -
            """)
    void anAppositionHasARoleOrNot(String text, String from, String head) {
        assertThat(head(text, from, 10)).as(text).isEqualTo(head);
    }

    @Test
    void aRoleTooFarOnIsNotRead() {
        String text = "Dora Fenn, the very first Halden harbour relief fund manager, left.";
        assertThat(head(text, "the", 3)).isEqualTo("-");
    }

    @Test
    void noRoleIsReadAcrossTheEndOfTheSentenceOrTheText() {
        assertThat(head("Dora Fenn, the. Mayor Holm left.", "the", 10)).isEqualTo("-");
        Words words = Reading.words("Dora Fenn");
        assertThat(new RoleReader(words).roleWithin(words.size(), 10)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The harbour board's chair left.    | chair | harbour board
            The board’s chair left.            | chair | board
            Meridian Bank's chair left.        | chair | Meridian Bank
            The dockers’ leader left.          | leader | dockers
            The tall chair left.               | chair | -
            chair left.                        | chair | -
            """)
    void thePossessorStandsBeforeItsMark(String text, String from, String possessor) {
        assertThat(possessor(text, from)).as(text).isEqualTo(possessor);
    }

    @Test
    void thePhraseOfAnyTokenBeginsAtItOrBeforeItInItsSentence() {
        Seeded.check(200, random -> {
            Words words = Reading.words(OddTexts.random(random, 40) + "mayor");
            RoleReader reader = new RoleReader(words);
            int head = random.nextInt(words.size());
            int from = reader.phraseStart(head);
            assertThat(from).isBetween(Math.max(0, head - 10), head);
            assertThat(words.sameSentence(from, head)).isTrue();
        });
    }
}
