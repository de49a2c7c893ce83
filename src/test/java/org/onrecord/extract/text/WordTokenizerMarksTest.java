package org.onrecord.extract.text;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Span;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.Seeded;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** Addresses, marks, white space and characters beyond the letters. */
class WordTokenizerMarksTest {

    private static void assertWords(String text, String... expected) {
        assertThat(Texts.words(text, WordTokenizer.tokenize(text))).as(text).containsExactly(expected);
    }

    @Test
    void anAddressIsOneToken() {
        assertWords("see https://example.org/a?b=1&c=2 now", "see", "https://example.org/a?b=1&c=2", "now");
        assertWords("www.example.com", "www.example.com");
        assertWords("http://example.org/x#y", "http://example.org/x#y");
    }

    @Test
    void theMarksAfterAnAddressAreNoPartOfIt() {
        assertWords("(https://example.org/a).", "(", "https://example.org/a", ")", ".");
        assertWords("“www.example.com”, he", "“", "www.example.com", "”", ",", "he");
        assertWords("at http://example.org/a, then", "at", "http://example.org/a", ",", "then");
    }

    @Test
    void handlesAndTagsKeepTheirSign() {
        assertWords("@halden and #NoStrike", "@halden", "and", "#NoStrike");
        assertWords("@halden_tide: #night_shift!", "@halden_tide", ":", "#night_shift", "!");
    }

    @Test
    void aSignWithoutAWordStandsAlone() {
        assertWords("@ # 5 @@a", "@", "#", "5", "@", "@a");
    }

    @Test
    void innerHyphensJoin() {
        assertWords("co-operate, two-thirds, O'Meara-Šubic", "co-operate", ",", "two-thirds", ",", "O'Meara-Šubic");
        assertWords("non\u2011binding", "non\u2011binding");
        assertWords("night- and day-shifts", "night", "-", "and", "day-shifts");
    }

    @Test
    void anAmpersandJoinsLetters() {
        assertWords("R&D at A & B", "R&D", "at", "A", "&", "B");
    }

    @Test
    void dashesAreTokens() {
        assertWords("rain—or snow – fell - here", "rain", "—", "or", "snow", "–", "fell", "-", "here");
        assertWords("so -- well", "so", "--", "well");
    }

    @Test
    void repeatedDotsAreOneToken() {
        assertWords("Well... no.... Or…", "Well", "...", "no", "....", "Or", "…");
    }

    @Test
    void linesOfStarsAreOneToken() {
        assertWords("*** ===== ____", "***", "=====", "____");
    }

    @Test
    void repeatedQuotationMarksAreTokensEach() {
        assertWords("“‘No,’” \"\"", "“", "‘", "No", ",", "’", "”", "\"", "\"");
        assertWords("?!", "?", "!");
    }

    @Test
    void lineBreaksOfEveryKindSeparate() {
        assertWords("a\r\nb\nc\rd\u2028e\ff", "a", "b", "c", "d", "e", "f");
    }

    @Test
    void tabsAndUnbreakableSpacesSeparate() {
        assertWords("a\tb\u00A0c\u202Fd\u2009e\u3000f", "a", "b", "c", "d", "e", "f");
    }

    @Test
    void controlCharactersSeparateAndBelongToNoToken() {
        assertWords("a\u0000b\u0007\u001Bc", "a", "b", "c");
        assertWords("\uFEFFHalden", "Halden");
    }

    @Test
    void aSurrogatePairIsNeverCut() {
        assertWords("😀 ok😀x", "😀", "ok", "😀", "x");
        assertWords("𝒜bc", "𝒜bc");
    }

    @Test
    void aLoneSurrogateIsAToken() {
        assertWords("a\uD83D b", "a", "\uD83D", "b");
        assertWords("\uDE00\uD83D", "\uDE00", "\uD83D");
    }

    @Test
    void combiningMarksBelongToTheirLetter() {
        assertWords("cafe\u0301 nai\u0308ve", "cafe\u0301", "nai\u0308ve");
    }

    @Test
    void wordsOfOtherScriptsAreTokens() {
        assertWords("中文 и العربية", "中文", "и", "العربية");
    }

    @Test
    void offsetsCountUtf16Units() {
        assertThat(WordTokenizer.tokenize("😀 ok")).containsExactly(new Span(0, 2), new Span(3, 5));
    }

    @Test
    void tokensAreOrderedDisjointAndFreeOfWhiteSpace() {
        Seeded.check(300, random -> {
            String text = OddTexts.random(random, 60);
            List<Span> tokens = WordTokenizer.tokenize(text);
            assertThat(Span.ordered(tokens)).isEqualTo(tokens);
            for (Span token : tokens) {
                assertThat(token.in(text).codePoints().noneMatch(WordTokenizer::isSpace)).as(token.in(text)).isTrue();
            }
        });
    }

    @Test
    void everyCharacterThatIsNoSpaceBelongsToExactlyOneToken() {
        Seeded.check(300, random -> {
            String text = OddTexts.random(random, 60);
            int[] owners = new int[text.length()];
            for (Span token : WordTokenizer.tokenize(text)) {
                for (int i = token.start(); i < token.end(); i++) {
                    owners[i]++;
                }
            }
            for (int i = 0; i < owners.length; i++) {
                int wanted = WordTokenizer.isSpace(text.charAt(i)) ? 0 : 1;
                assertThat(owners[i]).as("character %d of <%s>", i, text).isEqualTo(wanted);
            }
        });
    }

    @Test
    void noTokenBeginsOrEndsInsideASurrogatePair() {
        Seeded.check(300, random -> {
            String text = OddTexts.random(random, 60);
            for (Span token : WordTokenizer.tokenize(text)) {
                assertThat(splitsPair(text, token.start()) || splitsPair(text, token.end())).as(token + " of " + text)
                        .isFalse();
            }
        });
    }

    private static boolean splitsPair(String text, int offset) {
        return offset > 0 && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    @Test
    void theTokensOfALineDoNotDependOnTheLinesAround() {
        Seeded.check(100, random -> {
            String line = OddTexts.random(random, 12).replaceAll("\\R", " ");
            List<String> alone = Texts.words(line, WordTokenizer.tokenize(line));
            String text = "Before.\n" + line + "\nAfter.";
            List<String> among = Texts.words(text, WordTokenizer.tokenize(text));
            assertThat(among.subList(2, among.size() - 2)).as(line).isEqualTo(alone);
        });
    }
}
