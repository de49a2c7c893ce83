package org.onrecord.extract.tag;

/** The label sequence with the highest score (Viterbi 1967). */
final class Viterbi {

    private Viterbi() {}

    /**
     * Decodes a chain.
     *
     * @param beginBias added to the score of every begin label: above 0 finds more, below 0 finds less
     * @return a label's ordinal for each token
     */
    static byte[] decode(Lattice lattice, float beginBias) {
        int n = lattice.length();
        int k = Label.COUNT;
        byte[] from = new byte[n * k];
        float[] best = new float[k];
        float[] next = new float[k];
        float[] steps = new float[k * k];
        for (int t = 0; t < n; t++) {
            if (t > 0) {
                lattice.steps(t, steps);
            }
            for (int y = 0; y < k; y++) {
                float score = lattice.emission(t, y) + (Label.of(y).begins() ? beginBias : 0);
                next[y] = t == 0 ? start(y, score) : score + extend(best, steps, y, from, t);
            }
            float[] swap = best;
            best = next;
            next = swap;
        }
        return backtrack(best, from, n);
    }

    private static float start(int label, float score) {
        return Label.of(label).mayFollow(Label.OUTSIDE) ? score : Float.NEGATIVE_INFINITY;
    }

    private static float extend(float[] best, float[] steps, int to, byte[] from, int t) {
        float top = Float.NEGATIVE_INFINITY;
        for (int x = 0; x < Label.COUNT; x++) {
            float score = best[x] + steps[x * Label.COUNT + to];
            if (score > top) {
                top = score;
                from[t * Label.COUNT + to] = (byte) x;
            }
        }
        return top;
    }

    private static byte[] backtrack(float[] last, byte[] from, int n) {
        byte[] labels = new byte[n];
        int y = 0;
        for (int i = 1; i < Label.COUNT && n > 0; i++) {
            y = last[i] > last[y] ? i : y;
        }
        for (int t = n - 1; t >= 0; t--) {
            labels[t] = (byte) y;
            y = from[t * Label.COUNT + y];
        }
        return labels;
    }
}
