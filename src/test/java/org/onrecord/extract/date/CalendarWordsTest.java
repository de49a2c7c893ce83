package org.onrecord.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarWordsTest {

    @Test
    void everyMonthHasItsNameAndItsAbbreviation() {
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(java.util.Locale.ROOT);
            assertThat(CalendarWords.month(name)).contains(month);
            assertThat(CalendarWords.month(name.substring(0, 3) + ".")).contains(month);
        }
        assertThat(CalendarWords.month("sept.")).contains(Month.SEPTEMBER);
    }

    @Test
    void everyWeekdayHasItsName() {
        for (DayOfWeek day : DayOfWeek.values()) {
            assertThat(CalendarWords.weekday(day.name().toLowerCase(java.util.Locale.ROOT))).contains(day);
        }
    }

    @Test
    void aShortenedMarchIsAVerbUnlessItHasAFullStop() {
        assertThat(CalendarWords.month("mar")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "00", "32", "99", "0th", "1a", "th", "", "twelve", "99999999999999999999", "٣"})
    void whatIsNoDayOfAMonthIsNone(String word) {
        assertThat(CalendarWords.dayOfMonth(word)).isEmpty();
    }

    @Test
    void daysOfAMonthMayBeOrdinal() {
        assertThat(CalendarWords.dayOfMonth("1st")).hasValue(1);
        assertThat(CalendarWords.dayOfMonth("22nd")).hasValue(22);
        assertThat(CalendarWords.dayOfMonth("31")).hasValue(31);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "1499", "2200", "20190", "201", "2o19", "-201"})
    void whatIsNoYearOfNewsIsNone(String word) {
        assertThat(CalendarWords.year(word)).isEmpty();
    }

    @Test
    void countsAreWordsOrSmallNumbers() {
        assertThat(CalendarWords.count("a")).hasValue(1);
        assertThat(CalendarWords.count("twelve")).hasValue(12);
        assertThat(CalendarWords.count("30")).hasValue(30);
        assertThat(CalendarWords.count("5000")).isEmpty();
    }

    @Test
    void aDayThatDoesNotExistIsNone() {
        assertThat(CalendarWords.day(2023, 2, 30)).isEmpty();
        assertThat(CalendarWords.day(2023, 2, 29)).isEmpty();
        assertThat(CalendarWords.day(2024, 2, 29)).contains(LocalDate.of(2024, 2, 29));
        assertThat(CalendarWords.day(0, 1, 1)).isEmpty();
        assertThat(CalendarWords.day(2023, 13, 1)).isEmpty();
    }
}
