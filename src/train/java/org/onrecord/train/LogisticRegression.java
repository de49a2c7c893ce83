package org.onrecord.train;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.onrecord.extract.stance.LinearModel;
import org.onrecord.extract.stance.SparseVector;

/**
 * Multinomial logistic regression with an L2 penalty, fitted by L-BFGS (Nocedal 1980) with backtracking. Deterministic.
 */
final class LogisticRegression {

    private static final int MEMORY = 8;
    private static final int ROUNDS = 120;
    private static final double PRECISION = 1e-4;

    private final int[] keys;
    private final List<SparseVector> rows;
    private final int[] labels;
    private final int classes;
    private final int features;
    private final double penalty;

    /** Only features that {@code least} rows have get a weight. */
    LogisticRegression(List<SparseVector> rows, int[] labels, int classes, int least, double penalty) {
        this.keys = common(rows, least);
        this.rows = rows.stream().map(this::known).toList();
        this.labels = labels;
        this.classes = classes;
        this.features = keys.length;
        this.penalty = penalty;
    }

    private static int[] common(List<SparseVector> rows, int least) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (SparseVector row : rows) {
            Arrays.stream(row.keys()).distinct().forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        return counts.entrySet().stream().filter(e -> e.getValue() >= least).mapToInt(Map.Entry::getKey).sorted()
                .toArray();
    }

    /** The row with numbers of known features in place of hashes. */
    private SparseVector known(SparseVector row) {
        int[] numbers = new int[row.keys().length];
        float[] values = new float[numbers.length];
        int size = 0;
        for (int i = 0; i < numbers.length; i++) {
            int number = Arrays.binarySearch(keys, row.keys()[i]);
            if (number >= 0) {
                numbers[size] = number;
                values[size++] = row.values()[i];
            }
        }
        return new SparseVector(Arrays.copyOf(numbers, size), Arrays.copyOf(values, size));
    }

    /** Fits the model. */
    LinearModel fit() {
        double[][] rowsOfWeights = weights();
        double[] biases = new double[classes];
        double[][] plain = new double[classes][];
        for (int c = 0; c < classes; c++) {
            biases[c] = rowsOfWeights[c][features];
            plain[c] = Arrays.copyOf(rowsOfWeights[c], features);
        }
        return LinearModel.quantized(keys, biases, plain);
    }

    private double[][] weights() {
        int size = classes * (features + 1);
        double[] w = new double[size];
        double[] gradient = new double[size];
        double loss = loss(w, gradient);
        Deque<double[][]> memory = new ArrayDeque<>();
        double first = norm(gradient);
        for (int round = 0; round < ROUNDS && norm(gradient) > PRECISION * first; round++) {
            double[] direction = direction(gradient, memory);
            double slope = dot(direction, gradient);
            double step = round == 0 ? 1 / norm(gradient) : 1;
            double[] next = new double[size];
            double[] nextGradient = new double[size];
            double nextLoss = Double.POSITIVE_INFINITY;
            for (int tries = 0; tries < 30; tries++, step /= 2) {
                for (int i = 0; i < size; i++) {
                    next[i] = w[i] + step * direction[i];
                }
                nextLoss = loss(next, nextGradient);
                if (nextLoss <= loss + 1e-4 * step * slope) { break; }
            }
            if (nextLoss >= loss) { break; }
            remember(memory, w, next, gradient, nextGradient);
            w = next;
            gradient = nextGradient;
            loss = nextLoss;
        }
        return rowsOf(w);
    }

    private double[][] rowsOf(double[] w) {
        double[][] all = new double[classes][];
        for (int c = 0; c < classes; c++) {
            all[c] = Arrays.copyOfRange(w, c * (features + 1), (c + 1) * (features + 1));
        }
        return all;
    }

    private double loss(double[] w, double[] gradient) {
        double loss = 0;
        for (int i = 0; i < w.length; i++) {
            boolean bias = i % (features + 1) == features;
            loss += bias ? 0 : penalty / 2 * w[i] * w[i];
            gradient[i] = bias ? 0 : penalty * w[i];
        }
        double[] p = new double[classes];
        for (int r = 0; r < labels.length; r++) {
            probabilities(w, rows.get(r), p);
            loss -= Math.log(Math.max(1e-300, p[labels[r]]));
            p[labels[r]] -= 1;
            SparseVector row = rows.get(r);
            for (int c = 0; c < classes; c++) {
                int base = c * (features + 1);
                for (int i = 0; i < row.keys().length; i++) {
                    gradient[base + row.keys()[i]] += p[c] * row.values()[i];
                }
                gradient[base + features] += p[c];
            }
        }
        return loss;
    }

    private void probabilities(double[] w, SparseVector row, double[] p) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < classes; c++) {
            int base = c * (features + 1);
            double sum = w[base + features];
            for (int i = 0; i < row.keys().length; i++) {
                sum += w[base + row.keys()[i]] * row.values()[i];
            }
            p[c] = sum;
            largest = Math.max(largest, sum);
        }
        double total = 0;
        for (int c = 0; c < classes; c++) {
            p[c] = Math.exp(p[c] - largest);
            total += p[c];
        }
        for (int c = 0; c < classes; c++) {
            p[c] /= total;
        }
    }

    private static double[] direction(double[] gradient, Deque<double[][]> memory) {
        double[] q = gradient.clone();
        List<double[][]> pairs = new ArrayList<>(memory);
        double[] alphas = new double[pairs.size()];
        for (int i = pairs.size() - 1; i >= 0; i--) {
            double[] s = pairs.get(i)[0];
            double[] y = pairs.get(i)[1];
            alphas[i] = dot(s, q) / dot(s, y);
            addTo(q, y, -alphas[i]);
        }
        if (!pairs.isEmpty()) {
            double[][] last = pairs.getLast();
            scale(q, dot(last[0], last[1]) / dot(last[1], last[1]));
        }
        for (int i = 0; i < pairs.size(); i++) {
            double[] s = pairs.get(i)[0];
            double[] y = pairs.get(i)[1];
            addTo(q, s, alphas[i] - dot(y, q) / dot(s, y));
        }
        scale(q, -1);
        return q;
    }

    private static void remember(Deque<double[][]> memory, double[] w, double[] next, double[] gradient,
            double[] nextGradient) {
        double[] s = next.clone();
        addTo(s, w, -1);
        double[] y = nextGradient.clone();
        addTo(y, gradient, -1);
        if (dot(s, y) > 1e-10) {
            memory.addLast(new double[][] {s, y});
        }
        if (memory.size() > MEMORY) {
            memory.removeFirst();
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double norm(double[] a) {
        return Math.sqrt(dot(a, a));
    }

    private static void addTo(double[] a, double[] b, double factor) {
        for (int i = 0; i < a.length; i++) {
            a[i] += factor * b[i];
        }
    }

    private static void scale(double[] a, double factor) {
        for (int i = 0; i < a.length; i++) {
            a[i] *= factor;
        }
    }
}
