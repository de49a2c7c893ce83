package org.onrecord.model;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SpokenDateTest {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 27);

    private static SpokenDate range(Optional<LocalDate> from, Optional<LocalDate> to) {
        return new SpokenDate(Optional.of("2025"), from, to, DatePrecision.YEAR, DateBasis.STATED);
    }

    @Test
    void aDayIsItsOwnRange() {
        SpokenDate date = SpokenDate.of(DAY, DateBasis.PUBLICATION);
        assertThat(date.value()).contains("2025-05-27");
        assertThat(date.from()).contains(DAY);
        assertThat(date.to()).contains(DAY);
        assertThat(date.precision()).isEqualTo(DatePrecision.DAY);
        assertThat(date.basis()).isEqualTo(DateBasis.PUBLICATION);
    }

    @Test
    void aMonthReachesToItsLastDay() {
        SpokenDate date = SpokenDate.of(YearMonth.of(2024, 2), DateBasis.STATED);
        assertThat(date.value()).contains("2024-02");
        assertThat(date.from()).contains(LocalDate.of(2024, 2, 1));
        assertThat(date.to()).contains(LocalDate.of(2024, 2, 29));
        assertThat(date.precision()).isEqualTo(DatePrecision.MONTH);
    }

    @Test
    void aYearReachesFromJanuaryToDecember() {
        SpokenDate date = SpokenDate.ofYear(2019, DateBasis.STATED);
        assertThat(date.value()).contains("2019");
        assertThat(date.from()).contains(LocalDate.of(2019, 1, 1));
        assertThat(date.to()).contains(LocalDate.of(2019, 12, 31));
        assertThat(date.precision()).isEqualTo(DatePrecision.YEAR);
    }

    @Test
    void anEarlyYearHasFourDigits() {
        assertThat(SpokenDate.ofYear(987, DateBasis.STATED).value()).contains("0987");
        assertThat(SpokenDate.of(YearMonth.of(987, 3), DateBasis.STATED).value()).contains("0987-03");
    }

    @Test
    void aDayWithoutAYearHasNoRange() {
        SpokenDate date = SpokenDate.withoutYear(MonthDay.of(5, 7), DateBasis.STATED);
        assertThat(date.value()).contains("--05-07");
        assertThat(date.from()).isEmpty();
        assertThat(date.to()).isEmpty();
        assertThat(date.precision()).isEqualTo(DatePrecision.DAY_OF_YEAR);
    }

    @Test
    void leapDayNeedsNoYear() {
        assertThat(SpokenDate.withoutYear(MonthDay.of(2, 29), DateBasis.STATED).value()).contains("--02-29");
    }

    @Test
    void aMonthWithoutAYearHasNoRange() {
        SpokenDate date = SpokenDate.withoutYear(Month.MAY, DateBasis.STATED);
        assertThat(date.value()).contains("--05");
        assertThat(date.from()).isEmpty();
        assertThat(date.to()).isEmpty();
        assertThat(date.precision()).isEqualTo(DatePrecision.MONTH_OF_YEAR);
    }

    @Test
    void anUnknownDateHasNothing() {
        assertThat(SpokenDate.UNKNOWN.value()).isEmpty();
        assertThat(SpokenDate.UNKNOWN.from()).isEmpty();
        assertThat(SpokenDate.UNKNOWN.to()).isEmpty();
        assertThat(SpokenDate.UNKNOWN.precision()).isEqualTo(DatePrecision.NONE);
        assertThat(SpokenDate.UNKNOWN.basis()).isEqualTo(DateBasis.NONE);
    }

    @Test
    void aRangeThatRunsBackwardsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> range(Optional.of(DAY), Optional.of(DAY.minusDays(1))))
                .withMessageContaining("2025-05-27")
                .withMessageContaining("2025-05-26");
    }

    @Test
    void aRangeOfOneDayIsFine() {
        assertThat(range(Optional.of(DAY), Optional.of(DAY)).from()).contains(DAY);
    }

    @Test
    void halfARangeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> range(Optional.of(DAY), Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> range(Optional.empty(), Optional.of(DAY)));
    }

    @Test
    void aValueWithoutPrecisionAndTheReverseAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SpokenDate(
                Optional.of("2025"), Optional.empty(), Optional.empty(), DatePrecision.NONE, DateBasis.STATED))
                .withMessageContaining("NONE");
        assertThatIllegalArgumentException().isThrownBy(() -> new SpokenDate(
                Optional.empty(), Optional.empty(), Optional.empty(), DatePrecision.DAY, DateBasis.STATED))
                .withMessageContaining("DAY");
    }

    @Test
    void theValueOfADayIsItsIsoForm() {
        Seeded.check(200, random -> {
            LocalDate day = LocalDate.ofEpochDay(random.nextInt(40_000));
            SpokenDate date = SpokenDate.of(day, DateBasis.STATED);
            assertThat(LocalDate.parse(date.value().orElseThrow())).isEqualTo(day);
        });
    }

    @Test
    void everyDayOfAMonthOrYearLiesInItsRange() {
        Seeded.check(200, random -> {
            LocalDate day = LocalDate.ofEpochDay(random.nextInt(40_000));
            assertHolds(SpokenDate.of(YearMonth.from(day), DateBasis.STATED), day);
            assertHolds(SpokenDate.ofYear(day.getYear(), DateBasis.STATED), day);
        });
    }

    private static void assertHolds(SpokenDate date, LocalDate day) {
        assertThat(day).isBetween(date.from().orElseThrow(), date.to().orElseThrow());
        assertThat(day.toString()).startsWith(date.value().orElseThrow());
    }
}
