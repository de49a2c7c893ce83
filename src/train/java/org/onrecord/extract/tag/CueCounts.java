package org.onrecord.extract.tag;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.onrecord.extract.text.TokenizedText;

/**
 * How often words were part of a cue and how often they were not, outside quotations, in annotated articles. As a
 * lexicon it can leave one article out: an article judged by its own counts would leak its answers.
 */
final class CueCounts {

    private static final double PRIOR = .02;
    private static final double STEM_WEIGHT = 3;
    private static final double PAIR_WEIGHT = 4;

    private final Map<Integer, int[]> counts = new HashMap<>();

    /** Adds ({@code sign} 1) or takes away (-1) an article. */
    void add(TokenizedText text, byte[] labels, int sign) {
        for (int t = 0; t < text.size(); t++) {
            if (text.quoted(t)) {
                continue;
            }
            int cue = Label.of(labels[t]).role() == Label.Role.CUE ? sign : 0;
            for (HashedCueLexicon.Kind kind : HashedCueLexicon.Kind.values()) {
                int[] cell = counts.computeIfAbsent(key(kind, text, t), k -> new int[2]);
                cell[0] += cue;
                cell[1] += sign;
            }
        }
    }

    static int key(HashedCueLexicon.Kind kind, TokenizedText text, int t) {
        String word = text.lower(t);
        return switch (kind) {
            case STEM -> HashedCueLexicon.key(kind, Stems.of(word), "");
            case WORD -> HashedCueLexicon.key(kind, word, "");
            case WITH_NEXT -> HashedCueLexicon.key(kind, word, t + 1 < text.size() ? text.lower(t + 1) : "");
            case WITH_PREVIOUS -> HashedCueLexicon.key(kind, word, t > 0 ? text.lower(t - 1) : "");
        };
    }

    private static final int[] NEVER = {0, 0};

    private double rate(int key, double prior, double weight) {
        int[] cell = counts.getOrDefault(key, NEVER);
        return (cell[0] + weight * prior) / (cell[1] + weight);
    }

    private double stemRate(TokenizedText text, int t) {
        return rate(key(HashedCueLexicon.Kind.STEM, text, t), PRIOR, STEM_WEIGHT);
    }

    private double wordRate(TokenizedText text, int t) {
        return rate(key(HashedCueLexicon.Kind.WORD, text, t), stemRate(text, t), STEM_WEIGHT);
    }

    private double pairRate(HashedCueLexicon.Kind kind, TokenizedText text, int t) {
        return rate(key(kind, text, t), wordRate(text, t), PAIR_WEIGHT);
    }

    /** This lexicon as it stands now. */
    CueLexicon lexicon() {
        return new CueLexicon() {
            @Override
            public int step(TokenizedText text, int token) {
                return Steps.ofRate(wordRate(text, token));
            }

            @Override
            public int stepWithNext(TokenizedText text, int token) {
                return Steps.ofRate(pairRate(HashedCueLexicon.Kind.WITH_NEXT, text, token));
            }

            @Override
            public int stepWithPrevious(TokenizedText text, int token) {
                return Steps.ofRate(pairRate(HashedCueLexicon.Kind.WITH_PREVIOUS, text, token));
            }
        };
    }

    /** This lexicon in the form that ships, with the words of {@code texts}. */
    HashedCueLexicon compiled(Iterable<TokenizedText> texts) {
        Map<Integer, Integer> steps = new TreeMap<>();
        for (TokenizedText text : texts) {
            for (int t = 0; t < text.size(); t++) {
                int stem = Steps.ofRate(stemRate(text, t));
                int word = Steps.ofRate(wordRate(text, t));
                put(steps, key(HashedCueLexicon.Kind.STEM, text, t), stem, 0);
                put(steps, key(HashedCueLexicon.Kind.WORD, text, t), word, stem);
                put(steps, key(HashedCueLexicon.Kind.WITH_NEXT, text, t),
                        Steps.ofRate(pairRate(HashedCueLexicon.Kind.WITH_NEXT, text, t)), word);
                put(steps, key(HashedCueLexicon.Kind.WITH_PREVIOUS, text, t),
                        Steps.ofRate(pairRate(HashedCueLexicon.Kind.WITH_PREVIOUS, text, t)), word);
            }
        }
        return HashedCueLexicon.of(steps);
    }

    private static void put(Map<Integer, Integer> steps, int key, int step, int fallback) {
        if (step != fallback) {
            steps.put(key, step);
        }
    }
}
