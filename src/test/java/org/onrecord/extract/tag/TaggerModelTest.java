package org.onrecord.extract.tag;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

class TaggerModelTest {

    private static final int BITS = 6;
    private static final int ROWS = 1 << BITS;

    private static float[] random(Random random, int size) {
        float[] weights = new float[size];
        for (int i = 0; i < size; i++) {
            weights[i] = random.nextFloat() * 4 - 2;
        }
        return weights;
    }

    /** A feature whose row is {@code row}. */
    private static int feature(int row) {
        return row << (32 - BITS) | 12_345;
    }

    private static float[] score(TaggerModel model, int... features) {
        float[] out = new float[Label.COUNT];
        model.score(features, features.length, out, 0);
        return out;
    }

    @Test
    void theScoreOfAFeatureIsItsRowOfWeights() {
        Seeded.check(30, random -> {
            float[] emissions = random(random, ROWS * Label.COUNT);
            TaggerModel model = TaggerModel.quantized(BITS, emissions, new float[0]);
            for (int row = 0; row < ROWS; row++) {
                float[] scores = score(model, feature(row));
                for (int y = 0; y < Label.COUNT; y++) {
                    assertThat(scores[y]).isCloseTo(emissions[row * Label.COUNT + y], within(2f / 127));
                }
            }
        });
    }

    @Test
    void featuresAddUp() {
        TaggerModel model = TaggerModel.quantized(BITS, random(new Random(3), ROWS * Label.COUNT), new float[0]);
        float[] one = score(model, feature(5));
        float[] two = score(model, feature(9));
        float[] both = score(model, feature(5), feature(9), feature(5));
        for (int y = 0; y < Label.COUNT; y++) {
            assertThat(both[y]).isCloseTo(2 * one[y] + two[y], within(1e-4f));
        }
    }

    @Test
    void onlyTheFirstFeaturesCountAndTheScoresGoToTheirPlace() {
        TaggerModel model = TaggerModel.quantized(BITS, random(new Random(3), ROWS * Label.COUNT), new float[0]);
        float[] out = new float[3 * Label.COUNT];
        model.score(new int[] {feature(5), feature(9)}, 1, out, Label.COUNT);
        assertThat(Arrays.copyOfRange(out, Label.COUNT, 2 * Label.COUNT)).isEqualTo(score(model, feature(5)));
        assertThat(Arrays.copyOf(out, Label.COUNT)).containsOnly(0f);
        assertThat(Arrays.copyOfRange(out, 2 * Label.COUNT, 3 * Label.COUNT)).containsOnly(0f);
    }

    @Test
    void aModelWithoutWeightsScoresNothing() {
        TaggerModel model = TaggerModel.quantized(BITS, new float[ROWS * Label.COUNT], new float[0]);
        assertThat(score(model, feature(5))).containsOnly(0f);
    }

    @Test
    void theLargestWeightsSurviveRounding() {
        float[] emissions = new float[ROWS * Label.COUNT];
        emissions[0] = 3.5f;
        emissions[1] = -3.5f;
        float[] scores = score(TaggerModel.quantized(BITS, emissions, new float[0]), feature(0));
        assertThat(scores[0]).isCloseTo(3.5f, within(1e-5f));
        assertThat(scores[1]).isCloseTo(-3.5f, within(1e-5f));
    }

    @Test
    void borderWeightsAreKeptExactly() {
        float[] borders = random(new Random(4), 100);
        TaggerModel model = TaggerModel.quantized(BITS, new float[ROWS * Label.COUNT], borders);
        float[] copy = borders.clone();
        borders[0] = 99;
        assertThat(model.borders()).isEqualTo(copy);
    }

    private static byte[] bytes(TaggerModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(new DataOutputStream(out));
        return out.toByteArray();
    }

    private static TaggerModel read(byte[] bytes) throws IOException {
        return TaggerModel.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        TaggerModel model = TaggerModel.quantized(BITS, random(new Random(5), ROWS * Label.COUNT),
                random(new Random(6), 100));
        TaggerModel again = read(bytes(model));
        for (int row = 0; row < ROWS; row++) {
            assertThat(score(again, feature(row))).isEqualTo(score(model, feature(row)));
        }
        assertThat(again.borders()).isEqualTo(model.borders());
        assertThat(bytes(again)).isEqualTo(bytes(model));
    }

    @Test
    void anotherFormatIsRefusedWithBothNumbers() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> read(new byte[] {0, 0, 0, 77, 0, 0}))
                .withMessageContaining("77")
                .withMessageContaining("reads 1");
    }

    @Test
    void aFileThatIsCutOffIsAnError() throws IOException {
        byte[] whole = bytes(TaggerModel.quantized(BITS, new float[ROWS * Label.COUNT], new float[10]));
        assertThatExceptionOfType(EOFException.class).isThrownBy(() -> read(Arrays.copyOf(whole, whole.length - 1)));
        assertThatExceptionOfType(EOFException.class).isThrownBy(() -> read(Arrays.copyOf(whole, 100)));
    }
}
