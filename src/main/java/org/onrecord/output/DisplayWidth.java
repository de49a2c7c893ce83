package org.onrecord.output;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * How many columns of a terminal text takes: two for East Asian wide characters and emoji, none for combining marks,
 * one for everything else. What a reader sees as one character (an extended grapheme cluster) counts once.
 */
final class DisplayWidth {

    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int FIRST_COMBINING = 0x300;
    private static final int SOFT_HYPHEN = 0xAD;

    private DisplayWidth() {}

    static int of(String text) {
        if (isSimple(text)) { return text.length(); }
        BreakIterator clusters = clusters(text);
        int width = 0;
        int start = 0;
        for (int end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
            width += ofCluster(text.substring(start, end));
            start = end;
        }
        return width;
    }

    /** The end of the longest beginning of {@code text} that takes at most {@code width} columns, at a whole character. */
    static int fitting(String text, int width) {
        BreakIterator clusters = clusters(text);
        int used = 0;
        int start = 0;
        for (int end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
            used += ofCluster(text.substring(start, end));
            if (used > width) { return start; }
            start = end;
        }
        return text.length();
    }

    /** The end of the first character of {@code text}. */
    static int firstCluster(String text) {
        return clusters(text).next();
    }

    private static BreakIterator clusters(String text) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        return clusters;
    }

    private static boolean isSimple(String text) {
        return text.chars().allMatch(c -> c < FIRST_COMBINING && c != SOFT_HYPHEN);
    }

    private static int ofCluster(String cluster) {
        if (cluster.indexOf(EMOJI_STYLE) >= 0) { return 2; }
        return cluster.codePoints().map(DisplayWidth::ofCodePoint).max().orElse(0);
    }

    private static int ofCodePoint(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(c) ? 2 : 1;
        };
    }

    private static boolean isWide(int c) {
        if (c < 0x1100) { return false; }
        if (isFullWidthForm(c) || isEastAsianPunctuation(c) || Character.isEmojiPresentation(c)) { return true; }
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> !isHalfWidthForm(c);
            default -> false;
        };
    }

    private static boolean isFullWidthForm(int c) {
        return 0xFF01 <= c && c <= 0xFF60 || 0xFFE0 <= c && c <= 0xFFE6;
    }

    private static boolean isHalfWidthForm(int c) {
        return 0xFF61 <= c && c <= 0xFFDC;
    }

    private static boolean isEastAsianPunctuation(int c) {
        return 0x3000 <= c && c <= 0x303E || 0x3099 <= c && c <= 0x30FF || 0xFE30 <= c && c <= 0xFE4F;
    }
}
