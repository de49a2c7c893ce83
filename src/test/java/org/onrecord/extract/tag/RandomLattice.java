package org.onrecord.extract.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** A small lattice of random scores, and every label sequence through it: the slow truth for tests. */
final class RandomLattice implements Lattice {

    private final float[][] emissions;
    private final float[][] steps;

    /** Scores of up to {@code size} either way. */
    RandomLattice(Random random, int length, float size) {
        this.emissions = new float[length][Label.COUNT];
        this.steps = new float[length][Label.COUNT * Label.COUNT];
        for (int t = 0; t < length; t++) {
            for (int y = 0; y < Label.COUNT; y++) {
                emissions[t][y] = score(random, size);
                for (int x = 0; x < Label.COUNT; x++) {
                    boolean allowed = Label.of(y).mayFollow(Label.of(x));
                    steps[t][x * Label.COUNT + y] = allowed ? score(random, size) : Float.NEGATIVE_INFINITY;
                }
            }
        }
    }

    private static float score(Random random, float size) {
        return (random.nextFloat() * 2 - 1) * size;
    }

    @Override
    public int length() {
        return emissions.length;
    }

    @Override
    public float emission(int token, int label) {
        return emissions[token][label];
    }

    @Override
    public void steps(int token, float[] out) {
        System.arraycopy(steps[token], 0, out, 0, out.length);
    }

    /** A label sequence and its score. */
    record Path(byte[] labels, double score) {

        boolean has(int token, Label label) {
            return labels[token] == label.ordinal();
        }
    }

    /** Every sequence that takes no forbidden step. */
    List<Path> paths() {
        List<Path> paths = new ArrayList<>();
        extend(new byte[length()], 0, 0, paths);
        return paths;
    }

    private void extend(byte[] labels, int token, double score, List<Path> paths) {
        if (token == length()) {
            paths.add(new Path(labels.clone(), score));
            return;
        }
        for (int y = 0; y < Label.COUNT; y++) {
            Label before = token == 0 ? Label.OUTSIDE : Label.of(labels[token - 1]);
            if (Label.of(y).mayFollow(before)) {
                labels[token] = (byte) y;
                double step = token == 0 ? 0 : steps[token][before.ordinal() * Label.COUNT + y];
                extend(labels, token + 1, score + step + emissions[token][y], paths);
            }
        }
    }

    /** The logarithm of the sum of the exponentiated scores of all sequences. */
    double logNorm() {
        return Math.log(paths().stream().mapToDouble(path -> Math.exp(path.score())).sum());
    }

    /** The probability that a sequence has a property, or the mean of a quantity. */
    double mean(ToDoubleFunction<Path> quantity) {
        double norm = logNorm();
        return paths().stream()
                .mapToDouble(path -> Math.exp(path.score() - norm) * quantity.applyAsDouble(path))
                .sum();
    }
}
