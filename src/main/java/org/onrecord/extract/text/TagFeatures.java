package org.onrecord.extract.text;

/**
 * The features of a word for its part of speech, as hashes: the word, its ends and outline, its neighbours and the tags
 * before it.
 */
final class TagFeatures {

    /** So many features a word has. */
    static final int COUNT = 27;

    private static final int EDGE = 0x5EED;

    private final int[] lower;
    private final int[] shape;
    private final int[] ending;
    private final String[] words;

    TagFeatures(String[] words) {
        int n = words.length;
        this.words = words;
        this.lower = new int[n];
        this.shape = new int[n];
        this.ending = new int[n];
        for (int i = 0; i < n; i++) {
            String small = lowered(words[i]);
            lower[i] = Hashes.of(small);
            shape[i] = shape(words[i]);
            ending[i] = Hashes.of(small.substring(Math.max(0, small.length() - 3)));
        }
    }

    /** The word in lower case; digits are alike, apostrophes straight. */
    private static String lowered(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            out.append(Character.isDigit(c) ? '0' : c == '’' ? '\'' : Character.toLowerCase(c));
        }
        return out.toString();
    }

    /** Capitals, small letters, digits and others, each run once, and whether there is a hyphen. */
    private static int shape(String word) {
        int shape = 1;
        int last = -1;
        for (int i = 0; i < Math.min(word.length(), 12); i++) {
            char c = word.charAt(i);
            int kind = Character.isUpperCase(c) ? 0 : Character.isLetter(c) ? 1 : Character.isDigit(c) ? 2 : c;
            if (kind != last) {
                shape = shape * 131 + kind + 1;
                last = kind;
            }
        }
        return shape;
    }

    /**
     * Writes the features of word {@code i} to {@code out}.
     *
     * @param before the tag of the word before, -1 at the start
     * @param beforeThat the tag of the one before that
     */
    void fill(int i, int before, int beforeThat, int[] out) {
        String word = words[i];
        int w = lower[i];
        int n = 0;
        out[n] = Hashes.of(n++, w);
        out[n] = Hashes.of(n++, shape[i], i == 0 ? 1 : 0);
        out[n] = Hashes.of(n++, end(word, 1));
        out[n] = Hashes.of(n++, end(word, 2));
        out[n] = Hashes.of(n++, ending[i]);
        out[n] = Hashes.of(n++, end(word, 4));
        out[n] = Hashes.of(n++, beginning(word, 1));
        out[n] = Hashes.of(n++, beginning(word, 3));
        out[n] = Hashes.of(n++, at(lower, i - 1));
        out[n] = Hashes.of(n++, at(lower, i - 2));
        out[n] = Hashes.of(n++, at(lower, i + 1));
        out[n] = Hashes.of(n++, at(lower, i + 2));
        out[n] = Hashes.of(n++, before);
        out[n] = Hashes.of(n++, before, beforeThat);
        out[n] = Hashes.of(n++, before, w);
        out[n] = Hashes.of(n++, before, at(lower, i + 1));
        out[n] = Hashes.of(n++, at(lower, i - 1), w);
        out[n] = Hashes.of(n++, w, at(lower, i + 1));
        out[n] = Hashes.of(n++, at(ending, i - 1), before);
        out[n] = Hashes.of(n++, at(ending, i + 1));
        out[n] = Hashes.of(n++, at(ending, i + 2));
        out[n] = Hashes.of(n++, at(shape, i + 1), shape[i]);
        out[n] = Hashes.of(n++, at(shape, i - 1), shape[i]);
        out[n] = Hashes.of(n++, ending[i], before);
        out[n] = Hashes.of(n++, ending[i], at(ending, i + 1));
        out[n] = Hashes.of(n++, Hashes.of(before, beforeThat), w);
        out[n] = Hashes.of(n++, at(lower, i + 1), at(lower, i + 2));
    }

    /** The hash of word {@code i} in lower case. */
    int word(int i) {
        return lower[i];
    }

    private static int at(int[] values, int i) {
        return i < 0 || i >= values.length ? EDGE : values[i];
    }

    private static int end(String word, int length) {
        int hash = length;
        for (int i = Math.max(0, word.length() - length); i < word.length(); i++) {
            hash = hash * 31 + Character.toLowerCase(word.charAt(i));
        }
        return hash;
    }

    private static int beginning(String word, int length) {
        int hash = length;
        for (int i = 0; i < Math.min(length, word.length()); i++) {
            hash = hash * 31 + Character.toLowerCase(word.charAt(i));
        }
        return hash;
    }
}
