package org.onrecord.extract.tag;

import java.util.Arrays;

/** An article made ready for training: its features as rows of weights, its border features and its labels. */
final class TrainingChain {

    final int[] rows;
    final int[] offsets;
    final int[] borders;
    final byte[] labels;
    final float weight;

    private TrainingChain(int[] rows, int[] offsets, int[] borders, byte[] labels, float weight) {
        this.rows = rows;
        this.offsets = offsets;
        this.borders = borders;
        this.labels = labels;
        this.weight = weight;
    }

    static TrainingChain of(TokenFacts facts, byte[] labels, int bits, float weight) {
        int n = facts.size;
        int[] offsets = new int[n + 1];
        int[] rows = new int[n * 120];
        int[] borders = new int[n * BorderFeatures.PER_BORDER];
        EmissionFeatures features = new EmissionFeatures(facts);
        int[] buffer = new int[EmissionFeatures.MOST];
        int[] border = new int[BorderFeatures.PER_BORDER];
        for (int t = 0; t < n; t++) {
            int count = features.fill(t, buffer);
            if (offsets[t] + count > rows.length) {
                rows = Arrays.copyOf(rows, rows.length * 5 / 4 + count);
            }
            for (int i = 0; i < count; i++) {
                rows[offsets[t] + i] = TaggerModel.row(buffer[i], bits);
            }
            offsets[t + 1] = offsets[t] + count;
            if (t > 0) {
                BorderFeatures.fill(facts, t, border);
                System.arraycopy(border, 0, borders, t * border.length, border.length);
            }
        }
        return new TrainingChain(Arrays.copyOf(rows, offsets[n]), offsets, borders, labels, weight);
    }

    int length() {
        return labels.length;
    }
}
