package org.onrecord.extract.speaker;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GenderTest {

    @Test
    void theLettersOfTheWordListsAreRead() {
        assertThat(Gender.of("m")).isEqualTo(Gender.MALE);
        assertThat(Gender.of("f")).isEqualTo(Gender.FEMALE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"u", "-", "", "M", "x"})
    void anyOtherLetterTellsNothing(String letter) {
        assertThat(Gender.of(letter)).isEqualTo(Gender.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
            "MALE, MALE, true", "FEMALE, FEMALE, true", "MALE, FEMALE, false", "FEMALE, MALE, false",
            "UNKNOWN, MALE, true", "MALE, UNKNOWN, true", "UNKNOWN, UNKNOWN, true"})
    void onlyManAndWomanExcludeEachOther(Gender one, Gender other, boolean fits) {
        assertThat(one.fits(other)).isEqualTo(fits);
        assertThat(other.fits(one)).isEqualTo(fits);
    }

    @ParameterizedTest
    @EnumSource(Gender.class)
    void whatIsKnownIsNotOverruled(Gender other) {
        assertThat(Gender.MALE.or(other)).isEqualTo(Gender.MALE);
        assertThat(Gender.FEMALE.or(other)).isEqualTo(Gender.FEMALE);
        assertThat(Gender.UNKNOWN.or(other)).isEqualTo(other);
    }
}
