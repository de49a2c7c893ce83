package org.onrecord.extract.text;

import java.util.Set;
import java.util.function.IntFunction;

/**
 * The rule for the place and day that a report opens with, "HALDEN, May 3 (Tide) —": capitals first, then names, figures and
 * marks up to a dash, and a capital behind it; or "Halden (AP)", an agency in brackets behind a name. It is no part of the
 * sentence it stands before.
 */
public final class Dateline {

    private static final Set<String> DASHES = Set.of("—", "–", "-", "--", "―");
    private static final Set<String> AGENCIES = Set.of("AP", "AFP", "UPI", "PTI", "ANI", "CNN", "Reuters");
    private static final int LONGEST = 16;
    private static final int LONGEST_PLACE = 6;
    private static final int SHORTEST_PLACE = 3;

    private Dateline() {}

    /**
     * The first token behind the dateline at {@code from}; {@code from} itself where none is.
     *
     * @param limit the end of the paragraph
     */
    public static int end(IntFunction<String> words, int from, int limit) {
        if (from >= limit) { return from; }
        int signed = behindAgency(words, from, limit);
        return signed > from ? signed : behindDash(words, from, limit);
    }

    /** Behind "Halden, Kestria (AP) -", the dash being left out by some. */
    private static int behindAgency(IntFunction<String> words, int from, int limit) {
        int bracket = from;
        while (bracket < Math.min(limit, from + LONGEST_PLACE) && isOfPlace(words.apply(bracket))) {
            bracket++;
        }
        boolean agency = bracket > from && bracket + 3 < limit && words.apply(bracket).equals("(")
                && AGENCIES.contains(words.apply(bracket + 1)) && words.apply(bracket + 2).equals(")");
        if (!agency) { return from; }
        int next = DASHES.contains(words.apply(bracket + 3)) ? bracket + 4 : bracket + 3;
        return next < limit && opensSentence(words.apply(next)) ? next : from;
    }

    private static boolean isOfPlace(String word) {
        return Character.isUpperCase(word.charAt(0)) || word.equals(",") || word.equals(".");
    }

    private static int behindDash(IntFunction<String> words, int from, int limit) {
        if (!isShouted(words.apply(from))) { return from; }
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
