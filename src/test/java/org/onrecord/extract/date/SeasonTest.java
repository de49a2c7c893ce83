package org.onrecord.extract.date;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class SeasonTest {

    @ParameterizedTest
    @EnumSource(Season.class)
    void aSeasonEndsAfterItBegins(Season season) {
        assertThat(season.last(2024)).isAfter(season.first(2024)).isBefore(season.first(2025));
    }

    @Test
    void winterReachesIntoTheNextYear() {
        assertThat(Season.WINTER.last(2024)).isEqualTo(LocalDate.of(2025, 3, 20));
        assertThat(Season.SUMMER.last(2024).getYear()).isEqualTo(2024);
    }
}
