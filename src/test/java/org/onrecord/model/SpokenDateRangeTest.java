package org.onrecord.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SpokenDateRangeTest {

    @ParameterizedTest
    @CsvSource({
            "2025-03-04,2025-03-04,2025-03-04,DAY",
            "2025-03-03,2025-03-09,2025-03,MONTH",
            "2025-02-24,2025-03-02,2025,YEAR",
            "2024-12-30,2025-01-05,-,NONE",
    })
    void aRangeHasTheMostPreciseValueThatHoldsAllOfIt(String from, String to, String value, DatePrecision precision) {
        SpokenDate date = SpokenDate.between(LocalDate.parse(from), LocalDate.parse(to), DateBasis.STATED);
        assertThat(date.value().orElse("-")).isEqualTo(value);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.from()).contains(LocalDate.parse(from));
        assertThat(date.to()).contains(LocalDate.parse(to));
    }

    @Test
    void aRangeThatEndsBeforeItBeginsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpokenDate.between(
                        LocalDate.of(2025, 3, 4), LocalDate.of(2025, 3, 3), DateBasis.STATED));
    }

    @Test
    void aLimitCutsTheRangeAndLeavesTheValue() {
        SpokenDate march = SpokenDate.of(YearMonth.of(2025, 3), DateBasis.STATED);
        SpokenDate cut = march.until(LocalDate.of(2025, 3, 6));
        assertThat(cut.to()).contains(LocalDate.of(2025, 3, 6));
        assertThat(cut.value()).contains("2025-03");
        assertThat(cut.precision()).isEqualTo(DatePrecision.MONTH);
    }

    @Test
    void aLimitBeforeOrAfterTheWholeRangeChangesNothing() {
        SpokenDate march = SpokenDate.of(YearMonth.of(2025, 3), DateBasis.STATED);
        SpokenDate open = SpokenDate.withoutYear(MonthDay.of(3, 4), DateBasis.STATED);
        assertThat(march.until(LocalDate.of(2025, 4, 1))).isEqualTo(march);
        assertThat(march.until(LocalDate.of(2025, 2, 1))).isEqualTo(march);
        assertThat(open.until(LocalDate.of(2025, 2, 1))).isEqualTo(open);
        assertThat(SpokenDate.UNKNOWN.until(LocalDate.of(2025, 2, 1))).isEqualTo(SpokenDate.UNKNOWN);
    }
}
