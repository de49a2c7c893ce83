package org.onrecord.output;

import java.util.Locale;

/**
 * Text that a terminal shows and does not obey: control characters, escape sequences and marks that turn the writing
 * direction become {@code <U+001B>} and the like. Every word of an article, a query or a file name passes through here
 * before it is printed for people.
 */
public final class Printable {

    private Printable() {}

    /** {@code text} on one line: line breaks and tabs become spaces. */
    public static String line(String text) {
        return escape(text, false);
    }

    /** {@code text} with its line breaks, each as {@code \n}, and tabs. */
    public static String lines(String text) {
        return escape(text.replace("\r\n", "\n"), true);
    }

    private static String escape(String text, boolean keepBreaks) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(c, keepBreaks, printable));
        return printable.toString();
    }

    private static void append(int c, boolean keepBreaks, StringBuilder printable) {
        if (isBreak(c)) {
            printable.append(keepBreaks ? '\n' : ' ');
        } else if (c == '\t') {
            printable.append(keepBreaks ? '\t' : ' ');
        } else if (isDangerous(c)) {
            printable.append(String.format(Locale.ROOT, "<U+%04X>", c));
        } else {
            printable.appendCodePoint(c);
        }
    }

    private static boolean isBreak(int c) {
        return c == '\n' || c == '\r' || c == '\f' || c == 0x0B || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isDangerous(int c) {
        return Character.isISOControl(c) || isSurrogate(c) || turnsDirection(c);
    }

    private static boolean isSurrogate(int c) {
        return Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE;
    }

    /** Embeddings, overrides and isolates; the plain marks U+200E and U+200F change only their own place. */
    private static boolean turnsDirection(int c) {
        return 0x202A <= c && c <= 0x202E || 0x2066 <= c && c <= 0x2069;
    }
}
