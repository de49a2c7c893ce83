package org.onrecord.search.query;

/** A short piece of a user's text for a message: one line, its beginning. */
public final class Excerpt {

    private static final int LENGTH = 40;

    private Excerpt() {}

    public static String of(String text) {
        String line = text.strip().replaceAll("\\p{Cntrl}+", " ");
        if (line.length() <= LENGTH) { return line; }
        int end = Character.isHighSurrogate(line.charAt(LENGTH - 1)) ? LENGTH - 1 : LENGTH;
        return line.substring(0, end) + "…";
    }
}
