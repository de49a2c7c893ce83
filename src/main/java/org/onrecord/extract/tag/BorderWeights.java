package org.onrecord.extract.tag;

/** Adds up the scores of the steps between labels at a border from the weights of its features. */
final class BorderWeights {

    private static final int CELLS = Label.COUNT * Label.COUNT;
    private static final float[] ALLOWED = allowed();

    private BorderWeights() {}

    private static float[] allowed() {
        float[] mask = new float[CELLS];
        for (int x = 0; x < Label.COUNT; x++) {
            for (int y = 0; y < Label.COUNT; y++) {
                mask[x * Label.COUNT + y] = Label.of(y).mayFollow(Label.of(x)) ? 0 : Float.NEGATIVE_INFINITY;
            }
        }
        return mask;
    }

    /** How many weights a table of border features has. */
    static int size() {
        return BorderFeatures.COUNT * CELLS;
    }

    /** Sets every step to 0, or to minus infinity where it is forbidden. */
    static void allowed(float[] out) {
        System.arraycopy(ALLOWED, 0, out, 0, CELLS);
    }

    /** Adds the weights of one border feature. */
    static void add(float[] weights, int feature, float[] out) {
        int at = feature * CELLS;
        for (int i = 0; i < CELLS; i++) {
            out[i] += weights[at + i];
        }
    }

    /** The scores of the steps into {@code token}. */
    static void sum(float[] weights, TokenFacts facts, int token, float[] out) {
        int[] features = new int[BorderFeatures.PER_BORDER];
        BorderFeatures.fill(facts, token, features);
        allowed(out);
        for (int feature : features) {
            add(weights, feature, out);
        }
    }
}
