package org.onrecord.extract.tag;

import java.util.Comparator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ViterbiTest {

    private static double score(RandomLattice lattice, byte[] labels, float beginBias) {
        double score = 0;
        float[] steps = new float[Label.COUNT * Label.COUNT];
        for (int t = 0; t < labels.length; t++) {
            score += lattice.emission(t, labels[t]) + (Label.of(labels[t]).begins() ? beginBias : 0);
            if (t > 0) {
                lattice.steps(t, steps);
                score += steps[labels[t - 1] * Label.COUNT + labels[t]];
            }
        }
        return score;
    }

    @ParameterizedTest
    @ValueSource(floats = {0, .7f, -1.5f})
    void noOtherSequenceScoresHigher(float beginBias) {
        Seeded.check(60, random -> {
            RandomLattice lattice = new RandomLattice(random, 1 + random.nextInt(4), 3);
            double best = lattice.paths().stream()
                    .mapToDouble(path -> score(lattice, path.labels(), beginBias))
                    .max()
                    .orElseThrow();
            byte[] decoded = Viterbi.decode(lattice, beginBias);
            assertThat(score(lattice, decoded, beginBias)).isCloseTo(best, within(1e-4));
        });
    }

    @Test
    void withoutABiasTheBestPathIsTaken() {
        Seeded.check(60, random -> {
            RandomLattice lattice = new RandomLattice(random, 1 + random.nextInt(4), 3);
            RandomLattice.Path best = lattice.paths().stream()
                    .max(Comparator.comparingDouble(RandomLattice.Path::score))
                    .orElseThrow();
            assertThat(Viterbi.decode(lattice, 0)).isEqualTo(best.labels());
        });
    }

    @Test
    void forbiddenStepsAreNeverTaken() {
        Seeded.check(200, random -> {
            byte[] labels = Viterbi.decode(new RandomLattice(random, 60, 20), random.nextFloat() * 4 - 2);
            Label before = Label.OUTSIDE;
            for (byte ordinal : labels) {
                assertThat(Label.of(ordinal).mayFollow(before)).isTrue();
                before = Label.of(ordinal);
            }
        });
    }

    @Test
    void nothingIsDecodedToNothing() {
        assertThat(Viterbi.decode(new RandomLattice(new java.util.Random(1), 0, 3), 0)).isEmpty();
    }

    @Test
    void aHighBiasMakesEveryTokenBeginSomething() {
        byte[] labels = Viterbi.decode(new RandomLattice(new java.util.Random(1), 30, 3), 100);
        for (byte label : labels) {
            assertThat(Label.of(label).begins()).isTrue();
        }
    }

    @Test
    void aDeepNegativeBiasMakesNoTokenBeginAnything() {
        byte[] labels = Viterbi.decode(new RandomLattice(new java.util.Random(1), 30, 3), -100);
        assertThat(labels).containsOnly((byte) Label.OUTSIDE.ordinal());
    }

    @Test
    void oneTokenGetsItsBestPossibleLabel() {
        Seeded.check(100, random -> {
            RandomLattice lattice = new RandomLattice(random, 1, 3);
            Label label = Label.of(Viterbi.decode(lattice, 0)[0]);
            for (Label other : Label.values()) {
                if (other.mayFollow(Label.OUTSIDE)) {
                    assertThat(lattice.emission(0, other.ordinal()))
                            .isLessThanOrEqualTo(lattice.emission(0, label.ordinal()));
                }
            }
        });
    }
}
