package org.onrecord.extract.stance;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class LinearModelTest {

    private final LinearModel model = LinearModel.quantized(new int[] {-7, 3, 90},
            new double[] {0.5, 0, -0.5}, new double[][] {{1, 0, 0.5}, {0, -2, 0}, {0, 0, 0}});

    private final SparseVector vector = new SparseVector(new int[] {3, 90, 5}, new float[] {1, 2, 100});

    @Test
    void addsTheWeightsOfTheFeaturesItKnows() {
        double[] scores = model.scores(vector);
        assertThat(scores[0]).isCloseTo(1.5, within(0.02));
        assertThat(scores[1]).isCloseTo(-2, within(0.02));
        assertThat(scores[2]).isCloseTo(-0.5, within(0.02));
    }

    @Test
    void isTheSameAfterWritingAndReading() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        model.write(file);
        LinearModel read = LinearModel.read(new ByteArrayInputStream(file.toByteArray()));
        assertThat(read.scores(vector)).containsExactly(model.scores(vector));
    }

    @Test
    void refusesAFileThatIsNoModel() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (var zipped = new java.util.zip.GZIPOutputStream(file)) {
            zipped.write(new byte[] {99, 0, 0, 0, 1, 1, 1, 1});
        }
        assertThatThrownBy(() -> LinearModel.read(new ByteArrayInputStream(file.toByteArray())))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> LinearModel.load("nowhere.bin")).hasMessageContaining("nowhere.bin");
    }

    @Test
    void probabilitiesAreASoftmax() {
        double[] p = LinearModel.probabilities(new double[] {1000, 1001, 0});
        assertThat(Arrays.stream(p).sum()).isCloseTo(1, within(1e-9));
        assertThat(p[1] / p[0]).isCloseTo(Math.E, within(1e-6));
    }

    @Test
    void featuresOfOneGroupShareTheirWeight() {
        SparseVector.Builder builder = new SparseVector.Builder();
        for (int i = 0; i < 400; i++) {
            builder.add("word " + i);
        }
        builder.group();
        builder.add("alone");
        builder.group();
        SparseVector built = builder.build();
        assertThat(built.values()[0]).isEqualTo(0.1f, within(1e-6f));
        assertThat(built.values()[400]).isEqualTo(2f);
        assertThat(Arrays.stream(built.keys()).distinct().count()).isEqualTo(401);
        assertThatThrownBy(() -> new SparseVector(new int[1], new float[2]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
