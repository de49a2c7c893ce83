package org.onrecord.search.query;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DaysTest {

    private static Days days(String first, String last) {
        return new Days(Optional.of(LocalDate.parse(first)), Optional.of(LocalDate.parse(last)));
    }

    @ParameterizedTest
    @CsvSource({
            "2025, 2025-01-01, 2025-12-31", "2024-02, 2024-02-01, 2024-02-29", "2025-02, 2025-02-01, 2025-02-28",
            "2025-05-27, 2025-05-27, 2025-05-27"})
    void areThoseOfAYearAMonthOrADay(String iso, String first, String last) {
        assertThat(Days.of(iso)).contains(days(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25", "2025-5", "2025-13", "2025-00", "2025-02-30", "2025-05-27 ", "٢٠٢٥", "--05-27",
            "2025-05-27T00:00"})
    void areNotReadFromOtherText(String text) {
        assertThat(Days.of(text)).isEmpty();
    }

    @Test
    void reachFromTheFirstOfOneToTheLastOfAnother() {
        assertThat(Days.between(Days.of("2025-01"), Days.of("2025-03"))).contains(days("2025-01-01", "2025-03-31"));
        assertThat(Days.between(Days.of("2025-05"), Days.of("2025-05"))).contains(days("2025-05-01", "2025-05-31"));
        assertThat(Days.between(Optional.empty(), Days.of("2025")))
                .contains(new Days(Optional.empty(), Optional.of(LocalDate.of(2025, 12, 31))));
        assertThat(Days.between(Days.of("2025-05"), Days.of("2025-04"))).isEmpty();
        assertThat(Days.between(Days.of("2025-05"), Days.of("2025"))).isPresent();
    }

    @Test
    void neverEndBeforeTheyBegin() {
        assertThatIllegalArgumentException().isThrownBy(() -> days("2025-05-02", "2025-05-01"));
    }
}
