package org.onrecord.extract.stance;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.model.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class AttitudeTest {

    private static Attitude weighing(double weight) {
        return new Attitude(weight, 4, List.of(new Span(20, 28)), Optional.of(new TokenRange(6, 8)), true, "'fair'");
    }

    @ParameterizedTest
    @CsvSource({"1, true", "0.01, true", "-0.01, false", "-1, false"})
    void theSignOfTheWeightIsTheSide(double weight, boolean supports) {
        assertThat(weighing(weight).supports()).isEqualTo(supports);
    }

    @ParameterizedTest
    @CsvSource({"0.5, true", "-0.5, true", "0.49, false", "-0.49, false", "0.02, false", "-1, true"})
    void halfTheScaleOnEitherSideIsStrong(double weight, boolean strong) {
        assertThat(weighing(weight).strong()).isEqualTo(strong);
    }

    @Test
    void aFactorChangesTheWeightAndAddsItsReasonAlone() {
        Attitude half = weighing(-0.8).times(0.5, ", in passing");
        assertThat(half.weight()).isCloseTo(-0.4, within(1e-9));
        assertThat(half.why()).isEqualTo("'fair', in passing");
        assertThat(half).usingRecursiveComparison().ignoringFields("weight", "why").isEqualTo(weighing(-0.8));
    }
}
