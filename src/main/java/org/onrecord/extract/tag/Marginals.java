package org.onrecord.extract.tag;

/** The probability of every label at every token given the whole chain, by the forward-backward algorithm. */
final class Marginals {

    private static final int K = Label.COUNT;

    private final Lattice lattice;
    private final int length;
    private final double[] emission;
    private final double[] scale;
    private final double[] forward;
    private final double[] backward;
    private final double logNorm;

    private Marginals(Lattice lattice, double[] emission, double[] scale, double[] forward, double[] backward,
            double logNorm) {
        this.lattice = lattice;
        this.emission = emission;
        this.scale = scale;
        this.length = scale.length;
        this.forward = forward;
        this.backward = backward;
        this.logNorm = logNorm;
    }

    static Marginals of(Lattice lattice) {
        int n = lattice.length();
        double[] emission = new double[n * K];
        double[] shift = new double[n];
        for (int t = 0; t < n; t++) {
            shift[t] = exponentiate(lattice, t, emission);
        }
        double[] forward = new double[n * K];
        double[] scale = new double[n];
        float[] steps = new float[K * K];
        double[] weights = new double[K * K];
        double log = 0;
        for (int t = 0; t < n; t++) {
            if (t > 0) {
                exponentiate(lattice, t, steps, weights);
            }
            double sum = 0;
            for (int y = 0; y < K; y++) {
                double in = t == 0 ? (Label.of(y).mayFollow(Label.OUTSIDE) ? 1 : 0) : into(forward, t - 1, weights, y);
                forward[t * K + y] = in * emission[t * K + y];
                sum += forward[t * K + y];
            }
            scale[t] = sum;
            for (int y = 0; y < K; y++) {
                forward[t * K + y] /= sum;
            }
            log += Math.log(sum) + shift[t];
        }
        return new Marginals(lattice, emission, scale, forward, backward(lattice, emission, scale), log);
    }

    private static double exponentiate(Lattice lattice, int t, double[] emission) {
        double top = Double.NEGATIVE_INFINITY;
        for (int y = 0; y < K; y++) {
            top = Math.max(top, lattice.emission(t, y));
        }
        for (int y = 0; y < K; y++) {
            emission[t * K + y] = Math.exp(lattice.emission(t, y) - top);
        }
        return top;
    }

    private static void exponentiate(Lattice lattice, int t, float[] steps, double[] weights) {
        lattice.steps(t, steps);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.exp(steps[i]);
        }
    }

    private static double into(double[] forward, int t, double[] weights, int to) {
        double sum = 0;
        for (int x = 0; x < K; x++) {
            sum += forward[t * K + x] * weights[x * K + to];
        }
        return sum;
    }

    private static double[] backward(Lattice lattice, double[] emission, double[] scale) {
        int n = scale.length;
        double[] backward = new double[n * K];
        float[] steps = new float[K * K];
        double[] weights = new double[K * K];
        for (int t = n - 1; t >= 0; t--) {
            if (t == n - 1) {
                java.util.Arrays.fill(backward, t * K, n * K, 1);
                continue;
            }
            exponentiate(lattice, t + 1, steps, weights);
            for (int x = 0; x < K; x++) {
                double sum = 0;
                for (int y = 0; y < K; y++) {
                    sum += weights[x * K + y] * emission[(t + 1) * K + y] * backward[(t + 1) * K + y];
                }
                backward[t * K + x] = sum / scale[t + 1];
            }
        }
        return backward;
    }

    int length() {
        return length;
    }

    /** The logarithm of the sum of the exponentiated scores of all label sequences. */
    double logNorm() {
        return logNorm;
    }

    /** The probability that {@code token} has {@code label}. */
    double of(int token, int label) {
        return forward[token * K + label] * backward[token * K + label];
    }

    double of(int token, Label label) {
        return of(token, label.ordinal());
    }

    /** The probability that {@code token} is part of a {@code role}. */
    double of(int token, Label.Role role) {
        return of(token, Label.of(role, true)) + of(token, Label.of(role, false));
    }

    /**
     * Writes the probability that {@code token}, which is not the first, has {@code label} given each label of the token
     * before.
     */
    void givenBefore(int token, Label label, double[] out) {
        float[] steps = new float[K * K];
        lattice.steps(token, steps);
        int y = label.ordinal();
        for (int x = 0; x < K; x++) {
            double rest = backward[(token - 1) * K + x];
            double way = Math.exp(steps[x * K + y]) * emission[token * K + y] * backward[token * K + y] / scale[token];
            out[x] = rest > 0 ? Math.min(1, way / rest) : 0;
        }
    }

    /**
     * Writes the probabilities of the steps into {@code token}, which is not the first.
     *
     * @param steps the exponentiated scores of the steps
     * @param emission the exponentiated scores of the labels at {@code token}, of any common scale
     * @param out from label times {@link Label#COUNT} plus to label
     */
    void steps(int token, double[] steps, double[] emission, double[] out) {
        double sum = 0;
        for (int x = 0; x < K; x++) {
            for (int y = 0; y < K; y++) {
                double p = forward[(token - 1) * K + x] * steps[x * K + y] * emission[y] * backward[token * K + y];
                out[x * K + y] = p;
                sum += p;
            }
        }
        for (int i = 0; i < out.length; i++) {
            out[i] /= sum;
        }
    }
}
