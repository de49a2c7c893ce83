package org.onrecord.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

import org.onrecord.extract.date.DateExpression.Ago;
import org.onrecord.extract.date.DateExpression.Day;
import org.onrecord.extract.date.DateExpression.DayOfYear;
import org.onrecord.extract.date.DateExpression.EitherDay;
import org.onrecord.extract.date.DateExpression.FromStory;
import org.onrecord.extract.date.DateExpression.InYear;
import org.onrecord.extract.date.DateExpression.MonthOf;
import org.onrecord.extract.date.DateExpression.MonthOfYear;
import org.onrecord.extract.date.DateExpression.Quarter;
import org.onrecord.extract.date.DateExpression.Range;
import org.onrecord.extract.date.DateExpression.SeasonOf;
import org.onrecord.extract.date.DateExpression.Unit;
import org.onrecord.extract.date.DateExpression.Unplaced;
import org.onrecord.extract.date.DateExpression.Weekday;
import org.onrecord.extract.date.DateExpression.WeekdayOfWeek;
import org.onrecord.extract.date.DateExpression.Weekend;
import org.onrecord.extract.date.DateExpression.WeeksBeforeWeekday;
import org.onrecord.model.SpokenDate;

import static org.onrecord.model.DateBasis.STATED;

/**
 * Turns a date expression into the date it means for a reader on the day of writing: in the past the nearest such day on
 * or before it, in the future the nearest on or after it.
 */
final class DateReckoner {

    private DateReckoner() {}

    /**
     * The date.
     *
     * @return {@link SpokenDate#UNKNOWN} if the expression cannot be placed in time, and nothing if it cannot be meant:
     *     a past saying on a day still to come
     */
    static Optional<SpokenDate> reckon(DateExpression expression, ReferenceDay reference, Tense tense) {
        return switch (reference) {
            case ReferenceDay.Known known -> within(fromDay(expression, known.day(), tense), known.day(), tense);
            case ReferenceDay.WithoutYear some -> Optional.of(withoutYear(expression, some.day()));
            case ReferenceDay.Unknown none -> Optional.of(absolute(expression));
        };
    }

    private static Optional<SpokenDate> within(SpokenDate date, LocalDate day, Tense tense) {
        if (tense == Tense.FUTURE) { return Optional.of(date); }
        boolean ahead = date.from().filter(day::isBefore).isPresent();
        return ahead ? Optional.empty() : Optional.of(date.until(day));
    }

    private static SpokenDate fromDay(DateExpression expression, LocalDate day, Tense tense) {
        return switch (expression) {
            case DayOfYear(MonthDay named) -> RecurringDays.dayOfYear(named, day, tense);
            case MonthOfYear month -> SpokenDate.of(RecurringDays.month(month, day, tense), STATED);
            case Weekday weekday -> SpokenDate.of(RecurringDays.weekday(weekday, day, tense), STATED);
            case WeekdayOfWeek(DayOfWeek name, int weeks) ->
                    SpokenDate.of(day.minusWeeks(weeks).with(name), STATED);
            case WeeksBeforeWeekday(DayOfWeek name, int weeks) ->
                    SpokenDate.of(day.with(TemporalAdjusters.previousOrSame(name)).minusWeeks(weeks), STATED);
            case EitherDay days -> either(days, day, tense);
            case Weekend weekend -> RecurringPeriods.weekend(weekend.which(), day, tense);
            case Quarter quarter -> RecurringPeriods.quarter(quarter, day, tense);
            case SeasonOf season -> RecurringPeriods.season(season, day, tense);
            case Ago(int count, Unit unit) -> ago(count, unit, day);
            case FromStory(int count, Unit unit) -> ago(count, unit, day);
            case Day any -> absolute(any);
            case MonthOf any -> absolute(any);
            case InYear any -> absolute(any);
            case Range any -> absolute(any);
            case Unplaced any -> absolute(any);
        };
    }

    /** What was said cannot have been said on a day still to come, which may leave one reading. */
    private static SpokenDate either(EitherDay days, LocalDate day, Tense tense) {
        boolean onlyFirst = tense == Tense.PAST && days.last().isAfter(day);
        return onlyFirst ? SpokenDate.of(days.first(), STATED) : absolute(days);
    }

    /** What an expression says by itself. */
    private static SpokenDate absolute(DateExpression expression) {
        return switch (expression) {
            case Day(LocalDate day) -> SpokenDate.of(day, STATED);
            case DayOfYear(MonthDay day) -> SpokenDate.withoutYear(day, STATED);
            case MonthOf(YearMonth month) -> SpokenDate.of(month, STATED);
            case MonthOfYear month when month.which() == DateExpression.Which.NEAREST ->
                    SpokenDate.withoutYear(month.month(), STATED);
            case InYear(int year) -> SpokenDate.ofYear(year, STATED);
            case Range(LocalDate first, LocalDate last) -> SpokenDate.between(first, last, STATED);
            case EitherDay(LocalDate first, LocalDate last) -> SpokenDate.between(first, last, STATED);
            case Quarter quarter when quarter.year().isPresent() ->
                    RecurringPeriods.quarter(quarter.number(), quarter.year().getAsInt());
            case SeasonOf season when season.year().isPresent() ->
                    RecurringPeriods.season(season.season(), season.year().getAsInt());
            default -> SpokenDate.UNKNOWN;
        };
    }

    /** Days and months can be counted without the year, unless February 29 may lie between. */
    private static SpokenDate withoutYear(DateExpression expression, MonthDay day) {
        if (!(expression instanceof Ago(int count, Unit unit)) || unit != Unit.DAY) { return absolute(expression); }
        if (!day.isValidYear(2001)) { return SpokenDate.UNKNOWN; }
        MonthDay common = MonthDay.from(day.atYear(2001).minusDays(count));
        MonthDay leap = MonthDay.from(day.atYear(2004).minusDays(count));
        return common.equals(leap) ? SpokenDate.withoutYear(common, STATED) : SpokenDate.UNKNOWN;
    }

    private static SpokenDate ago(int count, Unit unit, LocalDate day) {
        return switch (unit) {
            case DAY -> SpokenDate.of(day.minusDays(count), STATED);
            case WEEK -> RecurringPeriods.week(day.minusWeeks(count));
            case MONTH -> SpokenDate.of(YearMonth.from(day).minusMonths(count), STATED);
            case QUARTER -> RecurringPeriods.quarterOf(day.minusMonths(3L * count));
            case YEAR -> SpokenDate.ofYear(day.getYear() - count, STATED);
            case DECADE -> SpokenDate.UNKNOWN;
        };
    }
}
