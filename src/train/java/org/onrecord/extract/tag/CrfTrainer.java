package org.onrecord.extract.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains the tagger: conditional log-likelihood, one AdaGrad step an article (Duchi, Hazan, Singer 2011), weights
 * averaged over the last epochs. The same chains in the same order give the same weights.
 */
final class CrfTrainer {

    private static final int K = Label.COUNT;
    private static final int CELLS = K * K;

    /**
     * How to train.
     *
     * @param bits two to this power rows of weights
     * @param epochs passes over the chains
     * @param averaged the last so many epochs are averaged
     * @param rate step size
     * @param initial start of the sums of squared gradients
     * @param l2 how strongly weights are drawn to zero
     */
    record Settings(int bits, int epochs, int averaged, float rate, float initial, float l2) {

        static final Settings DEFAULT = new Settings(20, 8, 4, .005f, .01f, 1e-4f);
    }

    private final Settings settings;
    private final float[] emissions;
    private final float[] emissionSquares;
    private final float[] gradient;
    private final boolean[] touched;
    private final float[] borders;
    private final float[] borderSquares;
    private final float[] borderGradient;
    private int[] touchedRows = new int[1 << 16];
    private int touchedCount;

    private CrfTrainer(Settings settings) {
        this.settings = settings;
        int size = (1 << settings.bits()) * K;
        this.emissions = new float[size];
        this.emissionSquares = new float[size];
        this.gradient = new float[size];
        this.touched = new boolean[1 << settings.bits()];
        this.borders = new float[BorderWeights.size()];
        this.borderSquares = new float[BorderWeights.size()];
        this.borderGradient = new float[BorderWeights.size()];
        Arrays.fill(emissionSquares, settings.initial());
        Arrays.fill(borderSquares, settings.initial());
    }

    static TaggerModel train(List<TrainingChain> chains, Settings settings) {
        CrfTrainer run = new CrfTrainer(settings);
        float[] emissionSum = new float[run.emissions.length];
        float[] borderSum = new float[run.borders.length];
        List<TrainingChain> order = new ArrayList<>(chains);
        Random random = new Random(7);
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            Collections.shuffle(order, random);
            double loss = 0;
            for (TrainingChain chain : order) {
                loss -= run.step(chain);
            }
            System.err.printf(java.util.Locale.ROOT, "  epoch %d: loss %.0f%n", epoch + 1, loss);
            if (epoch >= settings.epochs() - settings.averaged()) {
                add(run.emissions, emissionSum, settings.averaged());
                add(run.borders, borderSum, settings.averaged());
            }
        }
        return TaggerModel.quantized(settings.bits(), emissionSum, borderSum);
    }

    private static void add(float[] from, float[] sum, int parts) {
        for (int i = 0; i < from.length; i++) {
            sum[i] += from[i] / parts;
        }
    }

    /** One step along the gradient of one chain; returns its log-likelihood before the step. */
    private double step(TrainingChain chain) {
        Scored lattice = new Scored(chain);
        Marginals marginals = Marginals.of(lattice);
        double gold = goldScore(chain, lattice);
        emissionGradient(chain, marginals);
        borderGradient(chain, lattice, marginals);
        update();
        return gold - marginals.logNorm();
    }

    private static double goldScore(TrainingChain chain, Scored lattice) {
        float[] steps = new float[CELLS];
        double score = 0;
        for (int t = 0; t < chain.length(); t++) {
            score += lattice.emission(t, chain.labels[t]);
            if (t > 0) {
                lattice.steps(t, steps);
                score += steps[chain.labels[t - 1] * K + chain.labels[t]];
            }
        }
        return score;
    }

    private void emissionGradient(TrainingChain chain, Marginals marginals) {
        float[] delta = new float[K];
        for (int t = 0; t < chain.length(); t++) {
            for (int y = 0; y < K; y++) {
                delta[y] = chain.weight * (float) ((chain.labels[t] == y ? 1 : 0) - marginals.of(t, y));
            }
            for (int i = chain.offsets[t]; i < chain.offsets[t + 1]; i++) {
                touch(chain.rows[i]);
                int at = chain.rows[i] * K;
                for (int y = 0; y < K; y++) {
                    gradient[at + y] += delta[y];
                }
            }
        }
    }

    private void touch(int row) {
        if (!touched[row]) {
            touched[row] = true;
            if (touchedCount == touchedRows.length) {
                touchedRows = Arrays.copyOf(touchedRows, touchedCount * 2);
            }
            touchedRows[touchedCount++] = row;
        }
    }

    private void borderGradient(TrainingChain chain, Scored lattice, Marginals marginals) {
        float[] steps = new float[CELLS];
        double[] weights = new double[CELLS];
        double[] emission = new double[K];
        double[] p = new double[CELLS];
        for (int t = 1; t < chain.length(); t++) {
            lattice.steps(t, steps);
            for (int i = 0; i < CELLS; i++) {
                weights[i] = Math.exp(steps[i]);
            }
            float top = Float.NEGATIVE_INFINITY;
            for (int y = 0; y < K; y++) {
                top = Math.max(top, lattice.emission(t, y));
            }
            for (int y = 0; y < K; y++) {
                emission[y] = Math.exp(lattice.emission(t, y) - top);
            }
            marginals.steps(t, weights, emission, p);
            int gold = chain.labels[t - 1] * K + chain.labels[t];
            for (int f = 0; f < BorderFeatures.PER_BORDER; f++) {
                int at = chain.borders[t * BorderFeatures.PER_BORDER + f] * CELLS;
                for (int i = 0; i < CELLS; i++) {
                    borderGradient[at + i] += chain.weight * (float) ((i == gold ? 1 : 0) - p[i]);
                }
            }
        }
    }

    private void update() {
        for (int i = 0; i < touchedCount; i++) {
            int row = touchedRows[i];
            touched[row] = false;
            climb(emissions, gradient, emissionSquares, row * K, row * K + K);
        }
        touchedCount = 0;
        climb(borders, borderGradient, borderSquares, 0, borders.length);
    }

    private void climb(float[] weights, float[] gradients, float[] squares, int from, int to) {
        for (int i = from; i < to; i++) {
            float g = gradients[i];
            if (g == 0) {
                continue;
            }
            gradients[i] = 0;
            g -= settings.l2() * weights[i];
            squares[i] += g * g;
            weights[i] += settings.rate() * g / (float) Math.sqrt(squares[i]);
        }
    }

    /** A chain under the present weights. */
    private final class Scored implements Lattice {

        private final TrainingChain chain;
        private final float[] scores;

        Scored(TrainingChain chain) {
            this.chain = chain;
            this.scores = new float[chain.length() * K];
            for (int t = 0; t < chain.length(); t++) {
                for (int i = chain.offsets[t]; i < chain.offsets[t + 1]; i++) {
                    int at = chain.rows[i] * K;
                    for (int y = 0; y < K; y++) {
                        scores[t * K + y] += emissions[at + y];
                    }
                }
            }
        }

        @Override
        public int length() {
            return chain.length();
        }

        @Override
        public float emission(int token, int label) {
            return scores[token * K + label];
        }

        @Override
        public void steps(int token, float[] out) {
            BorderWeights.allowed(out);
            for (int f = 0; f < BorderFeatures.PER_BORDER; f++) {
                BorderWeights.add(borders, chain.borders[token * BorderFeatures.PER_BORDER + f], out);
            }
        }
    }
}
