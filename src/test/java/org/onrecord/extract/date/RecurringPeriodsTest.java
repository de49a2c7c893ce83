package org.onrecord.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.date.DateExpression.Quarter;
import org.onrecord.extract.date.DateExpression.SeasonOf;
import org.onrecord.extract.date.DateExpression.Which;
import org.onrecord.model.SpokenDate;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;

class RecurringPeriodsTest {

    private static String days(SpokenDate date) {
        return date.from().orElseThrow() + " " + date.to().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
            "2025-03-10, 2025-03-10 2025-03-16", "2025-03-12, 2025-03-10 2025-03-16",
            "2025-03-16, 2025-03-10 2025-03-16", "2025-01-01, 2024-12-30 2025-01-05",
    })
    void aWeekGoesFromMondayToSunday(String day, String days) {
        assertThat(days(RecurringPeriods.week(LocalDate.parse(day)))).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
            "NEAREST, 2025-03-12, PAST, 2025-03-08 2025-03-09", "LAST, 2025-03-12, PAST, 2025-03-08 2025-03-09",
            "THIS, 2025-03-12, FUTURE, 2025-03-15 2025-03-16", "NEXT, 2025-03-12, FUTURE, 2025-03-15 2025-03-16",
            "NEAREST, 2025-03-15, PAST, 2025-03-15 2025-03-16", "LAST, 2025-03-15, PAST, 2025-03-08 2025-03-09",
            "NEXT, 2025-03-16, FUTURE, 2025-03-22 2025-03-23", "NEAREST, 2025-03-16, PAST, 2025-03-15 2025-03-16",
            "NEAREST, 2025-03-17, PAST, 2025-03-15 2025-03-16",
    })
    void aWeekendIsTheOneOnItsSideOrTheOneThatIs(Which which, String day, Tense tense, String days) {
        assertThat(days(RecurringPeriods.weekend(which, LocalDate.parse(day), tense))).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
            "1, 2025-03-12, PAST, 2025-01-01 2025-03-31", "2, 2025-03-12, PAST, 2024-04-01 2024-06-30",
            "1, 2025-03-12, FUTURE, 2025-01-01 2025-03-31", "4, 2025-03-12, FUTURE, 2025-10-01 2025-12-31",
            "1, 2025-04-01, FUTURE, 2026-01-01 2026-03-31",
    })
    void aQuarterWithoutAYearIsTheNearest(int number, String day, Tense tense, String days) {
        Quarter quarter = new Quarter(number, OptionalInt.empty());
        assertThat(days(RecurringPeriods.quarter(quarter, LocalDate.parse(day), tense))).isEqualTo(days);
    }

    @Test
    void aYearDecidesWhichQuarterOrSeasonIsMeantWhateverTheDay() {
        LocalDate day = LocalDate.of(2025, 3, 12);
        assertThat(days(RecurringPeriods.quarter(new Quarter(1, OptionalInt.of(2020)), day, Tense.PAST)))
                .isEqualTo("2020-01-01 2020-03-31");
        SeasonOf summer = new SeasonOf(Season.SUMMER, Which.NEAREST, OptionalInt.of(2019));
        assertThat(days(RecurringPeriods.season(summer, day, Tense.FUTURE))).isEqualTo("2019-06-01 2019-09-23");
    }

    @ParameterizedTest
    @CsvSource({
            "SUMMER, NEAREST, 2025-07-01, PAST, 2025-06-01 2025-09-23",
            "SUMMER, NEAREST, 2025-03-12, PAST, 2024-06-01 2024-09-23",
            "SUMMER, LAST, 2025-07-01, PAST, 2024-06-01 2024-09-23",
            "SUMMER, NEXT, 2025-03-12, FUTURE, 2025-06-01 2025-09-23",
            "WINTER, NEAREST, 2025-01-15, PAST, 2024-12-01 2025-03-20",
            "WINTER, LAST, 2025-01-15, PAST, 2023-12-01 2024-03-20",
            "WINTER, LAST, 2025-04-15, PAST, 2024-12-01 2025-03-20",
            "WINTER, NEAREST, 2025-12-01, PAST, 2025-12-01 2026-03-20",
    })
    void aSeasonIsTheNearestAndAWinterBelongsToTwoYears(Season season, Which which, String day, Tense tense,
            String days) {
        SeasonOf named = new SeasonOf(season, which, OptionalInt.empty());
        assertThat(days(RecurringPeriods.season(named, LocalDate.parse(day), tense))).isEqualTo(days);
    }

    @Test
    void everyDayLiesInItsOwnWeekAndQuarter() {
        Seeded.check(300, random -> {
            LocalDate day = LocalDate.ofEpochDay(random.nextInt(60_000) - 20_000L);
            SpokenDate week = RecurringPeriods.week(day);
            assertThat(day).isBetween(week.from().orElseThrow(), week.to().orElseThrow());
            assertThat(week.from().orElseThrow().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            SpokenDate quarter = RecurringPeriods.quarterOf(day);
            assertThat(day).isBetween(quarter.from().orElseThrow(), quarter.to().orElseThrow());
            assertThat(quarter.from().orElseThrow().getDayOfMonth()).isEqualTo(1);
        });
    }
}
