package org.onrecord.extract.stance;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A multinomial logistic regression over features known by their hash, its weights in eight bits. Immutable.
 *
 * <p>File format, gzipped: the number of classes and of features as integers; the features' hashes in ascending order,
 * each as the difference to the one before; then for each class its bias and the scale of its weights as floats and one
 * signed byte a feature.
 */
public final class LinearModel {

    /** No more features than this are read. */
    private static final int MOST_FEATURES = 1 << 22;

    private final int[] keys;
    private final float[] biases;
    private final float[] scales;
    private final byte[][] weights;

    private LinearModel(int[] keys, int classes) {
        this.keys = keys;
        this.biases = new float[classes];
        this.scales = new float[classes];
        this.weights = new byte[classes][keys.length];
    }

    /**
     * Rounds trained weights to eight bits.
     *
     * @param keys the features' hashes in ascending order
     * @param biases one a class
     * @param weights for each class one weight a feature
     */
    public static LinearModel quantized(int[] keys, double[] biases, double[][] weights) {
        LinearModel model = new LinearModel(keys.clone(), biases.length);
        for (int c = 0; c < biases.length; c++) {
            double largest = Math.max(1e-9, Arrays.stream(weights[c]).map(Math::abs).max().orElse(0));
            model.biases[c] = (float) biases[c];
            model.scales[c] = (float) (largest / 127);
            for (int k = 0; k < keys.length; k++) {
                model.weights[c][k] = (byte) Math.round(weights[c][k] / largest * 127);
            }
        }
        return model;
    }

    /** Reads the resource {@code name} beside this class. */
    static LinearModel load(String name) {
        try (InputStream in = LinearModel.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: no " + name + " (build it again)");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static LinearModel read(InputStream file) throws IOException {
        DataInputStream in = new DataInputStream(new java.io.BufferedInputStream(new GZIPInputStream(file)));
        int classes = in.readInt();
        int features = in.readInt();
        if (classes < 2 || classes > 16 || features < 0 || features > MOST_FEATURES) {
            throw new IOException("not a model: " + classes + " classes, " + features + " features");
        }
        int[] keys = new int[features];
        for (int k = 0; k < features; k++) {
            keys[k] = in.readInt() + (k == 0 ? 0 : keys[k - 1]);
        }
        LinearModel model = new LinearModel(keys, classes);
        for (int c = 0; c < classes; c++) {
            model.biases[c] = in.readFloat();
            model.scales[c] = in.readFloat();
            in.readFully(model.weights[c]);
        }
        return model;
    }

    public void write(OutputStream file) throws IOException {
        GZIPOutputStream zipped = new GZIPOutputStream(file);
        DataOutputStream out = new DataOutputStream(new java.io.BufferedOutputStream(zipped));
        out.writeInt(biases.length);
        out.writeInt(keys.length);
        for (int k = 0; k < keys.length; k++) {
            out.writeInt(keys[k] - (k == 0 ? 0 : keys[k - 1]));
        }
        for (int c = 0; c < biases.length; c++) {
            out.writeFloat(biases[c]);
            out.writeFloat(scales[c]);
            out.write(weights[c]);
        }
        out.flush();
        zipped.finish();
    }

    /** The scores of the classes; their softmax are probabilities. Features the model does not know count nothing. */
    public double[] scores(SparseVector vector) {
        double[] scores = new double[biases.length];
        for (int i = 0; i < vector.keys().length; i++) {
            int k = Arrays.binarySearch(keys, vector.keys()[i]);
            for (int c = 0; k >= 0 && c < scores.length; c++) {
                scores[c] += weights[c][k] * vector.values()[i];
            }
        }
        for (int c = 0; c < scores.length; c++) {
            scores[c] = biases[c] + scores[c] * scales[c];
        }
        return scores;
    }

    /** The softmax of {@code scores}. */
    static double[] probabilities(double[] scores) {
        double largest = Arrays.stream(scores).max().orElse(0);
        double[] p = Arrays.stream(scores).map(score -> Math.exp(score - largest)).toArray();
        double sum = Arrays.stream(p).sum();
        return Arrays.stream(p).map(x -> x / sum).toArray();
    }
}
