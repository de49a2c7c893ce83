package org.onrecord.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.OptionalInt;

/** What words such as "last Friday" or "in March" say about a day, before it is known when they were written. */
sealed interface DateExpression {

    /** A unit in which time is counted. */
    enum Unit {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        YEAR,
        DECADE
    }

    /** Which one of those that recur. */
    enum Which {
        NEAREST,
        LAST,
        THIS,
        NEXT
    }

    /** "December 12, 2019". */
    record Day(LocalDate day) implements DateExpression {}

    /** "December 12". */
    record DayOfYear(MonthDay day) implements DateExpression {}

    /** "March 2019". */
    record MonthOf(YearMonth month) implements DateExpression {}

    /** "March", "last March". */
    record MonthOfYear(Month month, Which which) implements DateExpression {}

    /** "2019". */
    record InYear(int year) implements DateExpression {}

    /** Days of which one is meant: "the 1990s". */
    record Range(LocalDate first, LocalDate last) implements DateExpression {}

    /** One of two days: "4/5/2019", where either number may be the month. */
    record EitherDay(LocalDate first, LocalDate last) implements DateExpression {}

    /** "Friday", "last Friday". */
    record Weekday(DayOfWeek day, Which which) implements DateExpression {}

    /** A day of the calendar week so many weeks before this one, or after it when negative: "Monday of last week". */
    record WeekdayOfWeek(DayOfWeek day, int weeks) implements DateExpression {}

    /** The day so many weeks before the latest such day: "a week ago Monday". */
    record WeeksBeforeWeekday(DayOfWeek day, int weeks) implements DateExpression {}

    /** "the weekend", "last weekend". */
    record Weekend(Which which) implements DateExpression {}

    /** "the first quarter", "Q1 2020". */
    record Quarter(int number, OptionalInt year) implements DateExpression {}

    /** "last summer", "the summer of 2019". */
    record SeasonOf(Season season, Which which, OptionalInt year) implements DateExpression {}

    /** So many units before the day of writing, or after it when negative: "yesterday", "two weeks ago", "this year". */
    record Ago(int count, Unit unit) implements DateExpression {}

    /** So many units before another day of the story, or after it when negative: "the night before", "a week later". */
    record FromStory(int count, Unit unit) implements DateExpression {}

    /** A past that has no date: "years ago", "at the time", "the day before the vote". */
    record Unplaced() implements DateExpression {}
}
