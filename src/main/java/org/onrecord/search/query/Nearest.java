package org.onrecord.search.query;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The known word a mistyped one is closest to. */
final class Nearest {

    private static final int FAR = 3;

    private Nearest() {}

    /** " (did you mean X?)" for the closest of {@code known}, or nothing when none is near. */
    static String hint(String typed, List<String> known) {
        String lower = typed.strip().toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(word -> distance(lower, word) < Math.min(FAR, word.length()))
                .min(Comparator.comparingInt(word -> distance(lower, word)))
                .map(word -> " (did you mean " + word + "?)")
                .orElse("");
    }

    /** The edit distance of Levenshtein, or {@link #FAR} when the lengths alone make it that much. */
    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) >= FAR) { return FAR; }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
