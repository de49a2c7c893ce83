package org.onrecord.extract.stance;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A multinomial logistic regression over hashed features, its weights in eight bits. Immutable.
 *
 * <p>File format, gzipped: the number of classes and of bucket bits as integers; for each class its bias and the scale
 * of its weights as floats and one signed byte a bucket.
 */
public final class LinearModel {

    private final int bits;
    private final float[] biases;
    private final float[] scales;
    private final byte[][] weights;

    private LinearModel(int bits, float[] biases, float[] scales, byte[][] weights) {
        this.bits = bits;
        this.biases = biases;
        this.scales = scales;
        this.weights = weights;
    }

    /**
     * Rounds trained weights to eight bits.
     *
     * @param weights for each class one weight a bucket, 2 to the {@code bits} of them
     */
    public static LinearModel quantized(int bits, double[] biases, double[][] weights) {
        int classes = biases.length;
        LinearModel model = new LinearModel(bits, new float[classes], new float[classes], new byte[classes][1 << bits]);
        for (int c = 0; c < classes; c++) {
            double largest = 1e-9;
            for (double weight : weights[c]) {
                largest = Math.max(largest, Math.abs(weight));
            }
            model.biases[c] = (float) biases[c];
            model.scales[c] = (float) (largest / 127);
            for (int b = 0; b < weights[c].length; b++) {
                model.weights[c][b] = (byte) Math.round(weights[c][b] / largest * 127);
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
        DataInputStream in = new DataInputStream(new GZIPInputStream(file));
        int classes = in.readInt();
        int bits = in.readInt();
        if (classes < 2 || classes > 16 || bits < 1 || bits > 24) { throw new IOException("not a model: " + classes + " classes, " + bits + " bits"); }
        LinearModel model = new LinearModel(bits, new float[classes], new float[classes], new byte[classes][1 << bits]);
        for (int c = 0; c < classes; c++) {
            model.biases[c] = in.readFloat();
            model.scales[c] = in.readFloat();
            in.readFully(model.weights[c]);
        }
        return model;
    }

    public void write(OutputStream file) throws IOException {
        GZIPOutputStream zipped = new GZIPOutputStream(file);
        DataOutputStream out = new DataOutputStream(zipped);
        out.writeInt(biases.length);
        out.writeInt(bits);
        for (int c = 0; c < biases.length; c++) {
            out.writeFloat(biases[c]);
            out.writeFloat(scales[c]);
            out.write(weights[c]);
        }
        out.flush();
        zipped.finish();
    }

    /** How many bits number a bucket. */
    public int bits() {
        return bits;
    }

    /** The scores of the classes; their softmax are probabilities. */
    public double[] scores(SparseVector vector) {
        double[] scores = new double[biases.length];
        for (int c = 0; c < scores.length; c++) {
            double sum = 0;
            byte[] row = weights[c];
            for (int i = 0; i < vector.buckets().length; i++) {
                sum += row[vector.buckets()[i]] * vector.values()[i];
            }
            scores[c] = biases[c] + sum * scales[c];
        }
        return scores;
    }

    /** The probabilities of the classes. */
    public double[] probabilities(SparseVector vector) {
        double[] p = scores(vector);
        double largest = Double.NEGATIVE_INFINITY;
        for (double score : p) {
            largest = Math.max(largest, score);
        }
        double sum = 0;
        for (int c = 0; c < p.length; c++) {
            p[c] = Math.exp(p[c] - largest);
            sum += p[c];
        }
        for (int c = 0; c < p.length; c++) {
            p[c] /= sum;
        }
        return p;
    }
}
