package org.onrecord.extract.speaker;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.Seeded;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTest {

    /** The token at which {@code word} stands. */
    private static int at(Words words, String word) {
        return Texts.tokens(words.text, word).from();
    }

    private static boolean capitalised(String text, String word) {
        Words words = Reading.words(text);
        return words.capitalised(at(words, word));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They met Fenn there.              | Fenn
            They met Ålund there.             | Ålund
            They met D. Fenn there.           | D.
            They met Sami al-Haddad there.    | al-Haddad
            They met Luc d’Arran there.       | d’Arran
            The talks were led by the US then.| US
            """)
    void namesAreWrittenWithACapital(String text, String word) {
        assertThat(capitalised(text, word)).as(text).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They met fenn there.              | fenn
            On Monday it rained.              | Monday
            It rained in March and stopped.   | March
            It rained in Dec. and stopped.    | Dec.
            THE quay was shut.                | THE
            Nobody but I was there.           | I
            They left at 5 then.              | 5
            He sat at-Table alone.            | alone
            """)
    void smallWordsFunctionWordsAndTheCalendarAreNoNames(String text, String word) {
        assertThat(capitalised(text, word)).as(text).isFalse();
    }

    @Test
    void aMonthBesideACapitalIsAName() {
        assertThat(capitalised("They met April Fenn there.", "April")).isTrue();
        assertThat(capitalised("They met Fenn. May was cold.", "May")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "U.S.", "AT&T", "NATO", "G20A"})
    void acronymsAreOfCapitals(String word) {
        assertThat(Words.isAcronym(word)).as(word).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "U", "Fenn", "FENNs", "F-16", "HARBOURS", "123"})
    void otherWordsAreNone(String word) {
        assertThat(Words.isAcronym(word)).as(word).isFalse();
    }

    @Test
    void aSentenceOpensAtItsFirstWordAndBehindAnOpeningMark() {
        Words words = Reading.words("Rain fell. “Nobody left,” Fenn said. Then: Sun came.");
        assertThat(words.opensSentence(at(words, "Rain"))).isTrue();
        assertThat(words.opensSentence(at(words, "Nobody"))).isTrue();
        assertThat(words.opensSentence(at(words, "Sun"))).isTrue();
        assertThat(words.opensSentence(at(words, "fell"))).isFalse();
        assertThat(words.opensSentence(at(words, "said"))).isFalse();
    }

    @Test
    void aPossessiveMarkStandsRightBehindItsWord() {
        Words words = Reading.words("Fenn’s boat, the dockers’ ferry and the crew's tug left.");
        assertThat(words.isPossessive(at(words, "Fenn") + 1)).isTrue();
        assertThat(words.isPossessive(at(words, "dockers") + 1)).isTrue();
        assertThat(words.isPossessive(at(words, "crew") + 1)).isTrue();
        assertThat(words.isPossessive(at(words, "boat"))).isFalse();
        assertThat(words.isPossessive(-1)).isFalse();
        assertThat(words.isPossessive(words.size())).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ex-mayor left.      | ex-mayor      | mayor
            The then-governor left. | then-governor | governor
            The under-baker left.   | under-baker   | baker
            Sen. Fenn left.         | Sen.          | senator
            The mayor left.         | mayor         | mayor
            """)
    void theLastPartOfAHyphenatedWordIsTheRole(String text, String word, String role) {
        Words words = Reading.words(text);
        assertThat(words.role(at(words, word))).map(RoleWord::word).contains(role);
    }

    @Test
    void outsideTheTextThereIsNoWord() {
        Words words = Reading.words("The mayor left.");
        for (int token : new int[] {-1, words.size(), words.size() + 7}) {
            assertThat(words.is(token, "the")).isFalse();
            assertThat(words.isRole(token)).isFalse();
            assertThat(words.isVerb(token)).isFalse();
            assertThat(words.isPreposition(token)).isFalse();
            assertThat(words.isComma(token)).isFalse();
        }
        assertThat(words.isSuffix(words.size())).isFalse();
        assertThat(words.isParticle(words.size())).isFalse();
        assertThat(words.sameSentence(0, words.size())).isFalse();
    }

    @Test
    void particlesAreSmall() {
        Words words = Reading.words("Anna van der Berg met Van Holt.");
        assertThat(words.isParticle(at(words, "van"))).isTrue();
        assertThat(words.isParticle(at(words, "der"))).isTrue();
        assertThat(words.isParticle(at(words, "Van"))).isFalse();
    }

    @Test
    void daysAndMonthsBelongToTheCalendar() {
        Words words = Reading.words("On Friday in May they sang at Easter.");
        assertThat(words.isCalendar(at(words, "Friday"))).isTrue();
        assertThat(words.isCalendar(at(words, "May"))).isTrue();
        assertThat(words.isCalendar(at(words, "Easter"))).isTrue();
        assertThat(words.isCalendar(at(words, "sang"))).isFalse();
    }

    @Test
    void sentencesAreKeptApart() {
        Words words = Reading.words("Fenn left. Quist stayed.");
        assertThat(words.sameSentence(at(words, "Fenn"), at(words, "left"))).isTrue();
        assertThat(words.sameSentence(at(words, "left"), at(words, "Quist"))).isFalse();
    }

    @Test
    void aPhraseIsFoldedWithItsPossessiveMark() {
        Words words = Reading.words("The Växthus Growers’ Union");
        assertThat(words.folded(1, words.size())).isEqualTo("vaxthus growers' union");
        assertThat(words.folded(1, 2)).isEqualTo("vaxthus");
        assertThat(words.folded(2, 2)).isEmpty();
    }

    @Test
    void whiteSpaceOfAnyKindIsWrittenAsOneSpace() {
        Words words = Reading.words("Dora \t\u00a0 Fenn, Jr. left");
        assertThat(words.written(0, at(words, "left"))).isEqualTo("Dora Fenn, Jr.");
        assertThat(words.written(1, 1)).isEmpty();
    }

    @Test
    void whatIsWrittenOfAnyTextIsItsWordsInOrder() {
        Seeded.check(200, random -> {
            Words words = Reading.words(OddTexts.random(random, 40));
            int from = random.nextInt(words.size() + 1);
            int to = from + random.nextInt(words.size() - from + 1);
            StringBuilder bare = new StringBuilder();
            for (int i = from; i < to; i++) {
                bare.append(words.text.word(i));
            }
            String written = words.written(from, to);
            assertThat(written.replace(" ", "")).isEqualTo(bare.toString().replace(" ", ""));
            assertThat(written).doesNotContain("\n", "\t", "  ").isEqualTo(written.strip());
        });
    }
}
