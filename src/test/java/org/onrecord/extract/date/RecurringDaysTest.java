package org.onrecord.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.extract.date.DateExpression.MonthOfYear;
import org.onrecord.extract.date.DateExpression.Weekday;
import org.onrecord.extract.date.DateExpression.Which;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;

class RecurringDaysTest {

    private static String dayOfYear(String named, String day, Tense tense) {
        return RecurringDays.dayOfYear(MonthDay.parse("--" + named), LocalDate.parse(day), tense).value().orElse("-");
    }

    @ParameterizedTest
    @CsvSource({
            "03-12, 2025-03-12, PAST, 2025-03-12",
            "03-11, 2025-03-12, PAST, 2025-03-11",
            "03-14, 2025-03-12, PAST, 2024-03-14",
            "03-13, 2025-03-12, PAST, --03-13",
            "01-01, 2024-12-31, PAST, --01-01",
            "03-12, 2025-03-12, FUTURE, 2025-03-12",
            "03-13, 2025-03-12, FUTURE, 2025-03-13",
            "03-11, 2025-03-12, FUTURE, 2026-03-11",
            "02-29, 2025-03-12, PAST, 2024-02-29",
            "02-29, 2024-02-28, FUTURE, 2024-02-29",
            "02-29, 2025-03-12, FUTURE, 2028-02-29",
            "02-29, 1903-06-01, PAST, 1896-02-29",
    })
    void aDayOfTheYearIsTheNearestOnItsSide(String named, String day, Tense tense, String value) {
        assertThat(dayOfYear(named, day, tense)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
            "MARCH, NEAREST, PAST, 2025-03", "APRIL, NEAREST, PAST, 2024-04", "FEBRUARY, NEAREST, FUTURE, 2026-02",
            "MARCH, NEAREST, FUTURE, 2025-03", "MARCH, LAST, PAST, 2024-03", "FEBRUARY, LAST, PAST, 2025-02",
            "DECEMBER, THIS, PAST, 2025-12", "JANUARY, THIS, FUTURE, 2025-01", "MARCH, NEXT, FUTURE, 2026-03",
            "APRIL, NEXT, FUTURE, 2025-04",
    })
    void aMonthIsChosenByItsWordOrTheTense(Month month, Which which, Tense tense, String value) {
        assertThat(RecurringDays.month(new MonthOfYear(month, which), LocalDate.of(2025, 3, 12), tense))
                .isEqualTo(YearMonth.parse(value));
    }

    @Test
    void lastJanuarysLastDecemberIsInTheYearBefore() {
        assertThat(RecurringDays.month(new MonthOfYear(Month.DECEMBER, Which.LAST), LocalDate.of(2025, 1, 31),
                Tense.PAST)).isEqualTo(YearMonth.of(2024, 12));
    }

    @ParameterizedTest
    @CsvSource({
            "WEDNESDAY, NEAREST, PAST, 2025-03-12", "WEDNESDAY, LAST, PAST, 2025-03-05",
            "WEDNESDAY, NEXT, FUTURE, 2025-03-19", "WEDNESDAY, NEAREST, FUTURE, 2025-03-12",
            "TUESDAY, NEAREST, PAST, 2025-03-11", "THURSDAY, NEAREST, PAST, 2025-03-06",
            "THURSDAY, THIS, FUTURE, 2025-03-13", "TUESDAY, THIS, PAST, 2025-03-11",
    })
    void aDayOfTheWeekIsChosenByItsWordOrTheTense(DayOfWeek day, Which which, Tense tense, String value) {
        assertThat(RecurringDays.weekday(new Weekday(day, which), LocalDate.of(2025, 3, 12), tense))
                .isEqualTo(LocalDate.parse(value));
    }

    @ParameterizedTest
    @EnumSource(Which.class)
    void aDayOfTheWeekHasItsNameAndIsWithinAWeek(Which which) {
        Seeded.check(200, random -> {
            LocalDate day = LocalDate.ofEpochDay(random.nextInt(60_000) - 20_000L);
            DayOfWeek named = DayOfWeek.of(1 + random.nextInt(7));
            Tense tense = random.nextBoolean() ? Tense.PAST : Tense.FUTURE;
            LocalDate found = RecurringDays.weekday(new Weekday(named, which), day, tense);
            assertThat(found.getDayOfWeek()).isEqualTo(named);
            assertThat(found).isBetween(day.minusDays(7), day.plusDays(7));
        });
    }

    @Test
    void aDayOfTheYearKeepsItsNameAndItsSideOnEveryDay() {
        Seeded.check(500, random -> {
            LocalDate day = LocalDate.ofEpochDay(random.nextInt(60_000) - 20_000L);
            MonthDay named = MonthDay.from(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(366)));
            var past = RecurringDays.dayOfYear(named, day, Tense.PAST).from();
            var future = RecurringDays.dayOfYear(named, day, Tense.FUTURE).from().orElseThrow();
            past.ifPresent(found -> assertThat(found).isBeforeOrEqualTo(day).isAfter(day.minusYears(9)));
            assertThat(MonthDay.from(future)).isEqualTo(named);
            assertThat(future).isAfterOrEqualTo(day).isBefore(day.plusYears(9));
        });
    }
}
