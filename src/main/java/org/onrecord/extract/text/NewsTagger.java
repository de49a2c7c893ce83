package org.onrecord.extract.text;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * A part-of-speech tagger for news that reads from left to right and never looks back: a linear model over hashed
 * features (averaged perceptron, Collins 2002), learned from what Apache OpenNLP's tagger says of unmarked news, which it
 * repeats several times faster.
 */
public final class NewsTagger implements PartOfSpeechTagger {

    /** Two to this power rows of weights. */
    static final int BITS = 20;

    private static final String RESOURCE = "tags.model.gz";
    private static final PartOfSpeech[] TAGS = PartOfSpeech.values();

    private final byte[] rows;
    private final ClosedClasses closed;

    private NewsTagger(byte[] rows, ClosedClasses closed) {
        this.rows = rows;
        this.closed = closed;
    }

    /** Rounds trained weights, as many a row as there are parts of speech, to bytes. */
    static NewsTagger of(float[] weights, ClosedClasses closed) {
        float top = 1e-6f;
        for (float weight : weights) {
            top = Math.max(top, Math.abs(weight));
        }
        byte[] rows = new byte[weights.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (byte) Math.round(weights[i] / top * 127);
        }
        return new NewsTagger(rows, closed);
    }

    /** Loads the model from the class path. */
    public static NewsTagger load() {
        try (InputStream in = NewsTagger.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: no " + RESOURCE + " (build it again)");
            }
            return read(new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static NewsTagger read(DataInputStream in) throws IOException {
        byte[] rows = new byte[(1 << BITS) * TAGS.length];
        in.readFully(rows);
        return new NewsTagger(rows, ClosedClasses.read(in));
    }

    void write(DataOutputStream out) throws IOException {
        out.write(rows);
        closed.write(out);
    }

    static int row(int feature) {
        return feature >>> (32 - BITS);
    }

    @Override
    public PartOfSpeech[] tag(String[] words) {
        TagFeatures features = new TagFeatures(words);
        PartOfSpeech[] tags = new PartOfSpeech[words.length];
        int[] buffer = new int[TagFeatures.COUNT];
        int[] sums = new int[TAGS.length];
        int before = -1;
        int beforeThat = -1;
        for (int i = 0; i < words.length; i++) {
            features.fill(i, before, beforeThat, buffer);
            int best = best(buffer, sums, closed.allowed(features.word(i)) & ~impossible(words[i]));
            tags[i] = TAGS[best];
            beforeThat = before;
            before = best;
        }
        return tags;
    }

    /** A word that begins with a letter is no punctuation mark. */
    private static int impossible(String word) {
        return Character.isLetter(word.codePointAt(0)) ? 1 << PartOfSpeech.PUNCT.ordinal() : 0;
    }

    private int best(int[] features, int[] sums, int allowed) {
        Arrays.fill(sums, 0);
        for (int feature : features) {
            int at = row(feature) * sums.length;
            for (int y = 0; y < sums.length; y++) {
                sums[y] += rows[at + y];
            }
        }
        int best = -1;
        for (int y = 0; y < sums.length; y++) {
            if ((allowed >> y & 1) == 1 && (best < 0 || sums[y] > sums[best])) {
                best = y;
            }
        }
        return best;
    }
}
