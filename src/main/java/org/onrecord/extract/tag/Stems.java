package org.onrecord.extract.tag;

/** A crude English stemmer that joins the inflected forms of a verb: says, saying; warned, warning, warns. */
final class Stems {

    private static final String[] SUFFIXES = {"ings", "ing", "ied", "ies", "ed", "es", "s", "e"};

    private Stems() {}

    /** The stem of a word in lower case; at least three letters stay. */
    static String of(String lower) {
        for (String suffix : SUFFIXES) {
            int length = lower.length() - suffix.length();
            if (length >= 3 && lower.endsWith(suffix)) {
                return undoubled(lower.substring(0, length)
                        + (suffix.startsWith("i") && suffix.length() == 3 && suffix.charAt(1) != 'n' ? "y" : ""));
            }
        }
        return lower;
    }

    private static String undoubled(String stem) {
        int n = stem.length();
        boolean doubled = n > 3 && stem.charAt(n - 1) == stem.charAt(n - 2) && "lse".indexOf(stem.charAt(n - 1)) < 0;
        return doubled ? stem.substring(0, n - 1) : stem;
    }
}
