package org.onrecord.extract.stance;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.cue.LexiconFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PolarWordTest {

    @ParameterizedTest
    @ValueSource(doubles = {-1, -0.6, -0.001, 0.001, 0.6, 1})
    void everyWeightOfTheScaleButZeroIsOne(double weight) {
        assertThat(new PolarWord(weight, PolarWord.Kind.NOUN).weight()).isEqualTo(weight);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, 1.0001, -1.0001, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aWeightOffTheScaleIsRefusedByItsValue(double weight) {
        assertThatThrownBy(() -> new PolarWord(weight, PolarWord.Kind.VERB))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Double.toString(weight));
    }

    @ParameterizedTest
    @EnumSource(PolarWord.Kind.class)
    void theNameOfAKindIsTheWordThatTheListUses(PolarWord.Kind kind) {
        String listed = kind.name().toLowerCase(Locale.ROOT);
        assertThat(LexiconFile.sections(PolarityLexicon.class, "polarity.txt"))
                .anyMatch(section -> section.traits().get(1).equals(listed));
    }
}
