package org.onrecord.testing;

import java.util.List;
import java.util.Random;

/** Texts no newspaper would print, and that must harm nobody: random ones and a list of known troublemakers. */
public final class OddTexts {

    /** What a random text is made of: words, every mark, white space of every kind, and broken characters. */
    private static final List<String> PIECES = List.of(
            "The ", "minister ", "said ", "Quinn", "Voss ", "dockers' ", "don't ", "O’Meara ", "it’s", "rock ", "n",
            "S",
            "2,300 ", "3.5", "10:30", "'90s ", "5'11\" ", "U.S. ", "Mr. ", "p.m.", "e.g. ", "J. ", "-", "--", "—", "–",
            " ", "  ", "\n", "\n\n", "\r\n", "\t", "\u00A0", "\u2028", "\f", "\u0000", "\u0007", "\uFEFF", "\u200B",
            "\"", "“", "”", "'", "‘", "’", "«", "»", "‹", "›", "„", "‚", "“", "”", "\"", "(", ")", "[", "]",
            ".", ",", ":", ";", "?", "!", "…", "...", "/", "&", "@", "#", "_", "*", "=", "%", "$", "€",
            "😀", "👩‍🚒", "🏽", "\uD83D", "\uDE00", "e\u0301", "\u0301", "\u00AD", "ŉ", "İ", "ß", "中文", "العربية",
            "http://example.org/a?b=1", "www.example.com", "@halden_tide ", "#NoStrike ", "QUINN: ", "\nQ ", "a", "Z");

    /** The odd little texts that must raise no error anywhere. */
    public static final List<String> LITTLE = List.of(
            "", " ", "\n", "\r\n\r\n", "\t", "\u00A0", "\u0000", "\uFEFF", "\uFEFF\n", "\"", "\"\"", "\"\"\"", "“", "”",
            "“”", "“ ”", "“\u00A0”", "“\uFEFF", "“\uFEFF”", "'", "''", "‘", "’", "‘’", "«»", "»«", "„“", "‚‘", "‹›",
            "“.”", "“,” said", "John:\"x\"", "John: “x", "x", "X", ".", "...", "?", "!?", "…", ":", ",", "—", "-", "()",
            "(", "[", "😀", "\uD83D", "\uDE00", "\uDE00\uD83D", "“\uD83D”", "e\u0301", "\u0301", "a\u0301\n\u0301b",
            "Only a headline", "Only a headline\n", "Said.", "said", "said said said", "he said", "“No,” he said",
            "Q", "Q:", "Q.", "QUINN:", "QUINN:\nQUINN:\nQUINN:", ":\n:\n:", "A:\nA:\nA:", "Q \nQ \nQ ", "@", "#", "@@",
            "##",
            "http://", "https://x", "www.", "1", "1,", "1,2", "'90s", "'s", "n't", "’s ’s", "“‘“‘“‘", "”’”’”’",
            "\"'\"'\"'");

    private OddTexts() {}

    /** Between 0 and {@code pieces} random pieces in a row. */
    public static String random(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(pieces + 1); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
