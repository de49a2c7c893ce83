package org.onrecord.extract.tag;

/** The outline of a word: capitals, small letters, digits and marks, each run once. */
final class WordShape {

    private WordShape() {}

    /** A hash of the outline. */
    static int of(String word) {
        int hash = 7;
        char last = 0;
        for (int i = 0; i < word.length() && i < 20; i++) {
            char kind = kind(word.charAt(i));
            if (kind != last) {
                hash = hash * 31 + kind;
                last = kind;
            }
        }
        return hash;
    }

    private static char kind(char c) {
        if (Character.isUpperCase(c)) { return 'X'; }
        if (Character.isLetter(c)) { return 'x'; }
        return Character.isDigit(c) ? 'd' : c;
    }
}
