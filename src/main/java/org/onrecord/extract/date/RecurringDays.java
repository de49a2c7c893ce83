package org.onrecord.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

import org.onrecord.extract.date.DateExpression.MonthOfYear;
import org.onrecord.extract.date.DateExpression.Weekday;
import org.onrecord.model.DateBasis;
import org.onrecord.model.SpokenDate;

/** Which one is meant of days and months that come again every week or year. */
final class RecurringDays {

    /** February 29 comes again at the latest after so many years. */
    private static final int LONGEST_WAIT = 8;

    private RecurringDays() {}

    /**
     * The nearest such day. What is said to have happened on the day after publication has most likely been dated in
     * another time zone: then the year stays open rather than being the year before.
     */
    static SpokenDate dayOfYear(MonthDay named, LocalDate day, Tense tense) {
        boolean tomorrow = MonthDay.from(day.plusDays(1)).equals(named);
        if (tense == Tense.PAST && tomorrow) { return SpokenDate.withoutYear(named, DateBasis.STATED); }
        int step = tense == Tense.PAST ? -1 : 1;
        for (int i = 0; i <= LONGEST_WAIT; i++) {
            int year = day.getYear() + i * step;
            if (named.isValidYear(year) && isOnSide(named.atYear(year), day, tense)) {
                return SpokenDate.of(named.atYear(year), DateBasis.STATED);
            }
        }
        return SpokenDate.withoutYear(named, DateBasis.STATED);
    }

    private static boolean isOnSide(LocalDate candidate, LocalDate day, Tense tense) {
        return tense == Tense.PAST ? !candidate.isAfter(day) : !candidate.isBefore(day);
    }

    static YearMonth month(MonthOfYear named, LocalDate day, Tense tense) {
        YearMonth now = YearMonth.from(day);
        YearMonth thisYear = YearMonth.of(day.getYear(), named.month());
        return switch (named.which()) {
            case NEAREST -> tense == Tense.PAST ? onOrBefore(thisYear, now) : onOrAfter(thisYear, now);
            case LAST -> onOrBefore(thisYear, now.minusMonths(1));
            case THIS -> thisYear;
            case NEXT -> onOrAfter(thisYear, now.plusMonths(1));
        };
    }

    private static YearMonth onOrBefore(YearMonth month, YearMonth limit) {
        return month.isAfter(limit) ? month.minusYears(1) : month;
    }

    private static YearMonth onOrAfter(YearMonth month, YearMonth limit) {
        return month.isBefore(limit) ? month.plusYears(1) : month;
    }

    static LocalDate weekday(Weekday named, LocalDate day, Tense tense) {
        DayOfWeek name = named.day();
        return switch (named.which()) {
            case LAST -> day.with(TemporalAdjusters.previous(name));
            case NEXT -> day.with(TemporalAdjusters.next(name));
            case NEAREST, THIS -> day.with(
                    tense == Tense.PAST
                            ? TemporalAdjusters.previousOrSame(name)
                            : TemporalAdjusters.nextOrSame(name));
        };
    }
}
