package org.onrecord.extract.tag;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A judgement of candidates by their words alone: a linear model over the hashes of {@link CandidateWords}. The judge
 * takes it as one of its numbers.
 */
final class WordJudge {

    /** Two to this power weights. */
    static final int BITS = 17;

    private final float[] weights;

    /** @param weights two to the power of {@link #BITS} */
    WordJudge(float[] weights) {
        this.weights = weights.clone();
    }

    static int row(int hash) {
        return hash >>> (32 - BITS);
    }

    /** The log-odds that the candidate with the first {@code count} hashes is right. */
    double score(int[] hashes, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += weights[row(hashes[i])];
        }
        return sum;
    }

    void write(DataOutputStream out) throws IOException {
        float top = 1e-6f;
        for (float weight : weights) {
            top = Math.max(top, Math.abs(weight));
        }
        out.writeFloat(top / 127);
        for (float weight : weights) {
            out.writeByte(Math.round(weight / top * 127));
        }
    }

    static WordJudge read(DataInputStream in) throws IOException {
        float scale = in.readFloat();
        byte[] bytes = new byte[1 << BITS];
        in.readFully(bytes);
        float[] weights = new float[bytes.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = bytes[i] * scale;
        }
        return new WordJudge(weights);
    }
}
