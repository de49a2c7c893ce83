package org.onrecord.train;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/** How often each word is written small and, inside a sentence, with a capital. */
final class CommonWordCounts {

    private static final int MOST_WORDS = 12_000;
    private static final int FEWEST_TIMES = 25;

    private final Map<String, int[]> counts = new HashMap<>();

    void add(TokenizedText text) {
        for (TokenRange sentence : text.sentences()) {
            for (int i = sentence.from() + 1; i < sentence.to(); i++) {
                String word = text.word(i);
                if (isLetters(word)) {
                    int[] count = counts.computeIfAbsent(text.lower(i), w -> new int[2]);
                    count[Character.isUpperCase(word.charAt(0)) ? 1 : 0]++;
                }
            }
        }
    }

    private static boolean isLetters(String word) {
        return word.chars().allMatch(Character::isLetter);
    }

    /** The share of a word's occurrences that are written small. */
    double smallShare(String word) {
        int[] count = counts.getOrDefault(word.toLowerCase(Locale.ROOT), new int[2]);
        return count[0] / (double) Math.max(1, count[0] + count[1]);
    }

    /** The commonest words that are mostly written small, in alphabetical order. */
    List<String> lines() {
        return counts.entrySet().stream()
                .filter(e -> e.getValue()[0] >= FEWEST_TIMES && smallShare(e.getKey()) > 0.5 && e.getKey().length() > 1)
                .sorted(Comparator.<Map.Entry<String, int[]>>comparingInt(e -> -e.getValue()[0])
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_WORDS)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
