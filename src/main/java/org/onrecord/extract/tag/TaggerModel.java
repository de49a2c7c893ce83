package org.onrecord.extract.tag;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * The weights of a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001). Emission features are
 * hashed to rows (Weinberger et al. 2009) of one signed byte a label; border features have exact weights.
 */
final class TaggerModel {

    private static final int FORMAT = 1;
    private static final int STRIDE = 8;

    private final int bits;
    private final float scale;
    private final byte[] rows;
    private final float[] borders;

    private TaggerModel(int bits, float scale, byte[] rows, float[] borders) {
        this.bits = bits;
        this.scale = scale;
        this.rows = rows;
        this.borders = borders;
    }

    /**
     * Rounds trained weights to bytes.
     *
     * @param bits the number of rows is 2 to this power
     * @param emissions {@link Label#COUNT} weights a row
     * @param borders {@link Label#COUNT} squared weights a border feature
     */
    static TaggerModel quantized(int bits, float[] emissions, float[] borders) {
        float top = 1e-6f;
        for (float weight : emissions) {
            top = Math.max(top, Math.abs(weight));
        }
        float scale = top / 127;
        byte[] rows = new byte[(1 << bits) * STRIDE];
        for (int i = 0; i < emissions.length; i++) {
            rows[i / Label.COUNT * STRIDE + i % Label.COUNT] = (byte) Math.round(emissions[i] / scale);
        }
        return new TaggerModel(bits, scale, rows, borders.clone());
    }

    /** The row of a feature among 2 to the power of {@code bits}. */
    static int row(int feature, int bits) {
        return feature >>> (32 - bits);
    }

    /** Adds up the weights of the first {@code count} features for each label. */
    void score(int[] features, int count, float[] out, int offset) {
        int[] sums = new int[Label.COUNT];
        for (int i = 0; i < count; i++) {
            int at = row(features[i], bits) * STRIDE;
            for (int y = 0; y < Label.COUNT; y++) {
                sums[y] += rows[at + y];
            }
        }
        for (int y = 0; y < Label.COUNT; y++) {
            out[offset + y] = sums[y] * scale;
        }
    }

    /** The weights of the border features, {@link Label#COUNT} squared a feature. */
    float[] borders() {
        return borders;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(FORMAT);
        out.writeInt(bits);
        out.writeFloat(scale);
        for (int y = 0; y < Label.COUNT; y++) {
            for (int row = 0; row < 1 << bits; row++) {
                out.writeByte(rows[row * STRIDE + y]);
            }
        }
        out.writeInt(borders.length);
        for (float weight : borders) {
            out.writeFloat(weight);
        }
    }

    static TaggerModel read(DataInputStream in) throws IOException {
        int format = in.readInt();
        if (format != FORMAT) {
            throw new IOException("tagger model of format " + format + ", this program reads " + FORMAT);
        }
        int bits = in.readInt();
        float scale = in.readFloat();
        byte[] rows = new byte[(1 << bits) * STRIDE];
        byte[] column = new byte[1 << bits];
        for (int y = 0; y < Label.COUNT; y++) {
            in.readFully(column);
            for (int row = 0; row < column.length; row++) {
                rows[row * STRIDE + y] = column[row];
            }
        }
        float[] borders = new float[in.readInt()];
        for (int i = 0; i < borders.length; i++) {
            borders[i] = in.readFloat();
        }
        return new TaggerModel(bits, scale, rows, borders);
    }
}
