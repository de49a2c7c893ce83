package org.onrecord.json;

/** Text in which every surrogate has its partner, so that it can be written in any encoding of Unicode. */
public final class WellFormed {

    private static final char REPLACEMENT = '\uFFFD';

    private WellFormed() {}

    /** Returns {@code text} with each lone surrogate replaced by U+FFFD; the length and all offsets stay. */
    public static String of(String text) {
        int lone = nextLone(text, 0);
        if (lone == text.length()) { return text; }
        StringBuilder repaired = new StringBuilder(text);
        for (; lone < text.length(); lone = nextLone(text, lone + 1)) {
            repaired.setCharAt(lone, REPLACEMENT);
        }
        return repaired.toString();
    }

    private static int nextLone(String text, int from) {
        int at = from;
        while (at < text.length() && !isLone(text, at)) {
            at += Character.isHighSurrogate(text.charAt(at)) ? 2 : 1;
        }
        return at;
    }

    private static boolean isLone(String text, int at) {
        char c = text.charAt(at);
        boolean paired = at + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(at + 1));
        return Character.isSurrogate(c) && !paired;
    }
}
