package org.onrecord.extract.tag;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.onrecord.extract.text.TokenRange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PosteriorTest {

    private final Marginals marginals = Marginals.of(new RandomLattice(new Random(5), 6, 2));

    @Test
    void probabilitiesAreTakenOverFromTheMarginals() {
        Posterior posterior = new Posterior(6);
        posterior.put(0, marginals);
        for (int t = 0; t < 6; t++) {
            for (Label label : Label.values()) {
                assertThat(posterior.of(t, label)).isCloseTo(marginals.of(t, label), within(1e-6));
            }
            assertThat(posterior.of(t, Label.Role.CUE)).isCloseTo(marginals.of(t, Label.Role.CUE), within(1e-6));
        }
    }

    @Test
    void aStretchMayBeginAnywhere() {
        Posterior posterior = new Posterior(10);
        posterior.put(4, marginals);
        assertThat(posterior.of(4, Label.OUTSIDE)).isCloseTo(marginals.of(0, Label.OUTSIDE), within(1e-6));
        assertThat(posterior.of(9, Label.OUTSIDE)).isCloseTo(marginals.of(5, Label.OUTSIDE), within(1e-6));
        assertThat(posterior.of(3, Label.OUTSIDE)).isZero();
    }

    @Test
    void outsideTheArticleNothingIsProbable() {
        Posterior posterior = new Posterior(6);
        posterior.put(0, marginals);
        assertThat(posterior.of(-1, Label.OUTSIDE)).isZero();
        assertThat(posterior.of(6, Label.Role.CONTENT)).isZero();
        assertThat(posterior.goesOn(6, true)).isZero();
    }

    @Test
    void theMeanOfARangeLiesBetweenItsTokens() {
        Posterior posterior = new Posterior(6);
        posterior.put(0, marginals);
        double one = posterior.of(2, Label.Role.CONTENT);
        double two = posterior.of(3, Label.Role.CONTENT);
        assertThat(posterior.mean(new TokenRange(2, 4), Label.Role.CONTENT)).isCloseTo((one + two) / 2, within(1e-9));
        assertThat(posterior.mean(new TokenRange(2, 3), Label.Role.CONTENT)).isEqualTo(one);
    }

    @Test
    void anImpossibleSpanStillHasAFiniteLogarithm() {
        assertThat(new Posterior(6).logSpan(new TokenRange(1, 4))).isFinite().isNegative();
    }
}
