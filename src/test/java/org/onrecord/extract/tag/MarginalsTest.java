package org.onrecord.extract.tag;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Probabilities by the forward-backward algorithm against those counted over every sequence. */
class MarginalsTest {

    private static final Offset<Double> NEAR = within(1e-6);
    private static final int K = Label.COUNT;

    @Test
    void theNormIsTheSumOverAllSequences() {
        Seeded.check(60, random -> {
            RandomLattice lattice = new RandomLattice(random, 1 + random.nextInt(4), 3);
            assertThat(Marginals.of(lattice).logNorm()).isCloseTo(lattice.logNorm(), within(1e-5));
        });
    }

    @Test
    void aLabelIsAsProbableAsItsShareOfAllSequences() {
        Seeded.check(40, random -> {
            RandomLattice lattice = new RandomLattice(random, 1 + random.nextInt(4), 3);
            Marginals marginals = Marginals.of(lattice);
            for (int t = 0; t < lattice.length(); t++) {
                int token = t;
                for (Label label : Label.values()) {
                    double share = lattice.mean(path -> path.has(token, label) ? 1 : 0);
                    assertThat(marginals.of(t, label)).as("%s at %d", label, t).isCloseTo(share, NEAR);
                }
            }
        });
    }

    @Test
    void theProbabilitiesOfATokenSumToOne() {
        Seeded.check(100, random -> {
            Marginals marginals = Marginals.of(new RandomLattice(random, 50, 10));
            for (int t = 0; t < marginals.length(); t++) {
                double sum = 0;
                for (Label label : Label.values()) {
                    assertThat(marginals.of(t, label)).isBetween(0.0, 1.0 + 1e-9);
                    sum += marginals.of(t, label);
                }
                assertThat(sum).isCloseTo(1, NEAR);
            }
        });
    }

    @Test
    void aRoleIsAsProbableAsItsTwoLabels() {
        Seeded.check(20, random -> {
            Marginals marginals = Marginals.of(new RandomLattice(random, 5, 3));
            double content = marginals.of(2, Label.BEGIN_CONTENT) + marginals.of(2, Label.INSIDE_CONTENT);
            assertThat(marginals.of(2, Label.Role.CONTENT)).isCloseTo(content, NEAR);
        });
    }

    @Test
    void insideLabelsAreImpossibleAtTheStart() {
        Seeded.check(50, random -> {
            Marginals marginals = Marginals.of(new RandomLattice(random, 3, 3));
            assertThat(marginals.of(0, Label.INSIDE_CONTENT)).isZero();
            assertThat(marginals.of(0, Label.INSIDE_CUE)).isZero();
            assertThat(marginals.of(0, Label.INSIDE_SOURCE)).isZero();
        });
    }

    @Test
    void aStepIsAsProbableAsItsShareOfAllSequences() {
        Seeded.check(20, random -> {
            RandomLattice lattice = new RandomLattice(random, 3, 2);
            double[] found = steps(lattice, 1);
            for (Label from : Label.values()) {
                for (Label to : Label.values()) {
                    double share = lattice.mean(path -> path.has(0, from) && path.has(1, to) ? 1 : 0);
                    assertThat(found[from.ordinal() * K + to.ordinal()]).as(from + " " + to).isCloseTo(share, NEAR);
                }
            }
        });
    }

    private static double[] steps(RandomLattice lattice, int token) {
        float[] scores = new float[K * K];
        lattice.steps(token, scores);
        double[] steps = new double[K * K];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = Math.exp(scores[i]);
        }
        double[] emission = new double[K];
        for (int y = 0; y < K; y++) {
            emission[y] = Math.exp(lattice.emission(token, y));
        }
        double[] found = new double[K * K];
        Marginals.of(lattice).steps(token, steps, emission, found);
        return found;
    }

    @Test
    void stepsThatAreForbiddenHaveNoProbability() {
        Seeded.check(50, random -> {
            double[] found = steps(new RandomLattice(random, 4, 3), 2);
            for (Label from : Label.values()) {
                for (Label to : Label.values()) {
                    if (!to.mayFollow(from)) {
                        assertThat(found[from.ordinal() * K + to.ordinal()]).isZero();
                    }
                }
            }
        });
    }

    @Test
    void theProbabilityGivenTheTokenBeforeIsTheShareAmongItsSequences() {
        Seeded.check(20, random -> {
            RandomLattice lattice = new RandomLattice(random, 4, 2);
            double[] found = new double[K];
            Marginals.of(lattice).givenBefore(2, Label.INSIDE_CONTENT, found);
            for (Label before : new Label[] {Label.BEGIN_CONTENT, Label.INSIDE_CONTENT, Label.OUTSIDE}) {
                double both = lattice.mean(path -> path.has(1, before) && path.has(2, Label.INSIDE_CONTENT) ? 1 : 0);
                double given = lattice.mean(path -> path.has(1, before) ? 1 : 0);
                assertThat(found[before.ordinal()]).as("after %s", before).isCloseTo(both / given, within(1e-5));
            }
        });
    }

    @Test
    void aChainWithoutTokensHasTheNormOfOneSequence() {
        Marginals marginals = Marginals.of(new RandomLattice(new java.util.Random(1), 0, 3));
        assertThat(marginals.length()).isZero();
        assertThat(marginals.logNorm()).isZero();
    }

    @Test
    void longChainsNeitherOverflowNorVanish() {
        Marginals marginals = Marginals.of(new RandomLattice(new java.util.Random(1), 20_000, 30));
        assertThat(marginals.logNorm()).isFinite().isPositive();
        for (int t = 0; t < marginals.length(); t++) {
            assertThat(marginals.of(t, Label.OUTSIDE)).isBetween(0.0, 1.0 + 1e-9);
        }
    }

    @Test
    void theProbabilityOfASpanIsTheShareOfSequencesInWhichItIsOneContent() {
        Seeded.check(30, random -> {
            RandomLattice lattice = new RandomLattice(random, 5, 2);
            Posterior posterior = new Posterior(5);
            posterior.put(0, Marginals.of(lattice));
            int from = random.nextInt(5);
            TokenRange range = new TokenRange(from, from + 1 + random.nextInt(5 - from));
            double share = lattice.mean(path -> isContent(path, range) ? 1 : 0);
            assertThat(Math.exp(posterior.logSpan(range))).as(range.toString()).isCloseTo(share, within(1e-4));
        });
    }

    private static boolean isContent(RandomLattice.Path path, TokenRange range) {
        boolean all = path.has(range.from(), Label.BEGIN_CONTENT);
        for (int t = range.from() + 1; t < range.to(); t++) {
            all &= path.has(t, Label.INSIDE_CONTENT);
        }
        return all && (range.to() == path.labels().length || !path.has(range.to(), Label.INSIDE_CONTENT));
    }
}
