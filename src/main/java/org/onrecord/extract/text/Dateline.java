package org.onrecord.extract.text;

import java.util.Set;
import java.util.function.IntFunction;

/**
 * The rule for the place and day that a report opens with, "HALDEN, May 3 (Tide) —": capitals first, then names, figures and
 * marks up to a dash, and a capital behind it. It is no part of the sentence it stands before.
 */
public final class Dateline {

    private static final Set<String> DASHES = Set.of("—", "–", "-", "--", "―");
    private static final int LONGEST = 16;
    private static final int SHORTEST_PLACE = 3;

    private Dateline() {}

    /**
     * The first token behind the dateline at {@code from}; {@code from} itself where none is.
     *
     * @param limit the end of the paragraph
     */
    public static int end(IntFunction<String> words, int from, int limit) {
        if (from >= limit || !isShouted(words.apply(from))) { return from; }
        boolean bracket = false;
        for (int t = from + 1; t + 1 < Math.min(limit, from + LONGEST); t++) {
            String word = words.apply(t);
            if (DASHES.contains(word)) { return opensSentence(words.apply(t + 1)) ? t + 1 : from; }
            bracket = word.equals("(") || bracket && !word.equals(")");
            if (!bracket && Character.isLowerCase(word.charAt(0))) { return from; }
        }
        return from;
    }

    private static boolean isShouted(String word) {
        return word.length() >= SHORTEST_PLACE && Character.isUpperCase(word.charAt(0))
                && word.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean opensSentence(String word) {
        char first = word.charAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first) || QuotationMark.isMark(first);
    }
}
