package org.onrecord.extract.date;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.DatePrecision;
import org.onrecord.model.SpokenDate;

import static org.assertj.core.api.Assertions.assertThat;

class DateReckonerTest {

    private static Optional<SpokenDate> reckon(String words, ReferenceDay reference, Tense tense) {
        DateExpression expression = DateTexts.scan("They met " + words + ".").getFirst().expression();
        return DateReckoner.reckon(expression, reference, tense);
    }

    private static Optional<SpokenDate> reckon(String words, String day, Tense tense) {
        return reckon(words, new ReferenceDay.Known(LocalDate.parse(day), "the day of publication"), tense);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                    // 2025-03-04 is a Tuesday
                    "on Tuesday,2025-03-04,2025-03-04,2025-03-04,2025-03-04",
                    "on Wednesday,2025-03-04,2025-02-26,2025-02-26,2025-02-26",
                    "on Monday,2025-03-04,2025-03-03,2025-03-03,2025-03-03",
                    "last Tuesday,2025-03-04,2025-02-25,2025-02-25,2025-02-25",
                    "this Monday,2025-03-04,2025-03-03,2025-03-03,2025-03-03",
                    "today,2025-03-04,2025-03-04,2025-03-04,2025-03-04",
                    "yesterday,2025-03-01,2025-02-28,2025-02-28,2025-02-28",
                    "last night,2024-03-01,2024-02-29,2024-02-29,2024-02-29",
                    "two days ago,2025-01-01,2024-12-30,2024-12-30,2024-12-30",
                    "on December 12,2025-03-04,2024-12-12,2024-12-12,2024-12-12",
                    "on March 4,2025-03-04,2025-03-04,2025-03-04,2025-03-04",
                    "on Feb. 29,2025-03-04,2024-02-29,2024-02-29,2024-02-29",
                    "on Feb. 29,1903-03-04,1896-02-29,1896-02-29,1896-02-29",
                    "on 12 December 2019,2025-03-04,2019-12-12,2019-12-12,2019-12-12",
                    "in March,2025-03-04,2025-03,2025-03-01,2025-03-04",
                    "in April,2025-03-04,2024-04,2024-04-01,2024-04-30",
                    "last March,2025-03-04,2024-03,2024-03-01,2024-03-31",
                    "last month,2025-01-31,2024-12,2024-12-01,2024-12-31",
                    "this month,2025-03-04,2025-03,2025-03-01,2025-03-04",
                    "in 2018,2025-03-04,2018,2018-01-01,2018-12-31",
                    "last year,2025-03-04,2024,2024-01-01,2024-12-31",
                    "this year,2025-03-04,2025,2025-01-01,2025-03-04",
                    "two years ago,2025-03-04,2023,2023-01-01,2023-12-31",
                    "last week,2025-03-20,2025-03,2025-03-10,2025-03-16",
                    "last week,2025-03-04,2025,2025-02-24,2025-03-02",
                    "this week,2025-03-20,2025-03,2025-03-17,2025-03-20",
                    "a week ago,2025-03-20,2025-03,2025-03-10,2025-03-16",
                    "over the weekend,2025-03-20,2025-03,2025-03-15,2025-03-16",
                    "over the weekend,2025-03-15,2025-03,2025-03-15,2025-03-15",
                    "last weekend,2025-03-16,2025-03,2025-03-08,2025-03-09",
                    "in the first quarter of 2020,2025-03-04,2020,2020-01-01,2020-03-31",
                    "in the fourth quarter,2025-03-04,2024,2024-10-01,2024-12-31",
                    "in the first quarter,2025-03-04,2025,2025-01-01,2025-03-04",
                    "last quarter,2025-03-04,2024,2024-10-01,2024-12-31",
                    "last summer,2025-03-04,2024,2024-06-01,2024-09-23",
                    "last summer,2025-08-01,2024,2024-06-01,2024-09-23",
                    "this summer,2025-08-01,2025,2025-06-01,2025-08-01",
                    "in the fall of 2019,2025-08-01,2019,2019-09-01,2019-12-21",
                    "in the 1990s,2025-08-01,-,1990-01-01,1999-12-31",
                    "on 4/5/2019,2025-08-01,2019,2019-04-05,2019-05-04",
                    "on 5/5/2019,2025-08-01,2019-05-05,2019-05-05,2019-05-05",
                    "last winter,2025-08-01,-,2024-12-01,2025-03-20",
                    "last week,2025-01-08,-,2024-12-30,2025-01-05"
            })
    void aPastExpressionIsTheNearestOnOrBeforeTheDay(String words, String day, String value, String from, String to) {
        SpokenDate date = reckon(words, day, Tense.PAST).orElseThrow();
        assertThat(date.value().orElse("-")).isEqualTo(value);
        assertThat(date.from()).contains(LocalDate.parse(from));
        assertThat(date.to()).contains(LocalDate.parse(to));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
            "on Wednesday,2025-03-04,2025-03-05",
            "on Tuesday,2025-03-04,2025-03-04",
            "next Tuesday,2025-03-04,2025-03-11",
            "tomorrow,2025-03-04,2025-03-05",
            "on December 12,2025-03-04,2025-12-12",
            "on February 1,2025-03-04,2026-02-01",
            "in February,2025-03-04,2026-02",
            "next month,2025-12-04,2026-01",
            "next year,2025-03-04,2026",
    })
    void aFutureExpressionIsTheNearestOnOrAfterTheDay(String words, String day, String value) {
        assertThat(reckon(words, day, Tense.FUTURE).orElseThrow().value()).contains(value);
    }

    @ParameterizedTest
    @CsvSource({"tomorrow", "next Tuesday", "next year", "in 2031", "on 12 December 2031"})
    void nothingSaidInThePastLiesAhead(String words) {
        assertThat(reckon(words, "2025-03-04", Tense.PAST)).isEmpty();
    }

    @Test
    void theDayAfterPublicationKeepsItsYearOpenBecauseOfTimeZones() {
        SpokenDate date = reckon("on March 5", "2025-03-04", Tense.PAST).orElseThrow();
        assertThat(date.value()).contains("--03-05");
        assertThat(date.precision()).isEqualTo(DatePrecision.DAY_OF_YEAR);
        assertThat(date.from()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                    "on December 12,--12-12", "in March,--03", "in 2018,2018", "on Friday,-", "yesterday,-",
                    "last summer,-", "in the fourth quarter,-", "\"on May 3, 2019\",2019-05-03"
            })
    void withoutAnyDateOfWritingOnlyWhatTheWordsSayIsKnown(String words, String value) {
        SpokenDate date = reckon(words, new ReferenceDay.Unknown(), Tense.PAST).orElseThrow();
        assertThat(date.value().orElse("-")).isEqualTo(value);
    }

    @Test
    void daysAreCountedWithoutAYearUnlessALeapDayMayLieBetween() {
        var may = new ReferenceDay.WithoutYear(MonthDay.of(5, 27));
        var march = new ReferenceDay.WithoutYear(MonthDay.of(3, 1));
        var leapDay = new ReferenceDay.WithoutYear(MonthDay.of(2, 29));
        assertThat(reckon("yesterday", may, Tense.PAST).orElseThrow().value()).contains("--05-26");
        assertThat(reckon("yesterday", march, Tense.PAST)).contains(SpokenDate.UNKNOWN);
        assertThat(reckon("yesterday", leapDay, Tense.PAST)).contains(SpokenDate.UNKNOWN);
        assertThat(reckon("on Tuesday", may, Tense.PAST)).contains(SpokenDate.UNKNOWN);
    }
}
