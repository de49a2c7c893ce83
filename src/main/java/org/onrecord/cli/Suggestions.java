package org.onrecord.cli;

import java.util.Collection;
import java.util.List;

/** Finds what a user may have meant by a word that does not exist. */
final class Suggestions {

    /** Two slips of the finger at most, and fewer in short words. */
    private static final int MOST_SLIPS = 2;

    private static final int CHARACTERS_PER_SLIP = 3;

    private Suggestions() {}

    /** Those of {@code known} that differ least from {@code word}, in alphabetical order; empty when none is near. */
    static List<String> nearest(String word, Collection<String> known) {
        int least = known.stream().mapToInt(other -> slips(word, other)).min().orElse(Integer.MAX_VALUE);
        if (least > Math.min(MOST_SLIPS, word.length() / CHARACTERS_PER_SLIP)) { return List.of(); }
        return known.stream().filter(other -> slips(word, other) == least).sorted().toList();
    }

    /** Letters that are missing, added, wrong or changed places (the optimal string alignment distance). */
    static int slips(String a, String b) {
        int[][] distance = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                distance[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, distance);
            }
        }
        return distance[a.length()][b.length()];
    }

    private static int step(String a, String b, int i, int j, int[][] distance) {
        int wrong = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(
                distance[i - 1][j - 1] + wrong, Math.min(distance[i - 1][j], distance[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, distance[i - 2][j - 2] + 1) : least;
    }
}
