package org.onrecord.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

import org.onrecord.extract.date.DateExpression.Quarter;
import org.onrecord.extract.date.DateExpression.SeasonOf;
import org.onrecord.extract.date.DateExpression.Which;
import org.onrecord.model.SpokenDate;

import static org.onrecord.model.DateBasis.STATED;

/** Which one is meant of weeks (Monday to Sunday), weekends, quarters and seasons. */
final class RecurringPeriods {

    private RecurringPeriods() {}

    /** The week that holds {@code day}. */
    static SpokenDate week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return SpokenDate.between(monday, monday.plusDays(6), STATED);
    }

    static SpokenDate weekend(Which which, LocalDate day, Tense tense) {
        LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        boolean now = !day.isBefore(sunday.minusDays(1));
        boolean ahead = which == Which.NEXT || tense == Tense.FUTURE;
        LocalDate last = now && which == Which.NEXT ? sunday.plusWeeks(1)
                : ahead || now && which != Which.LAST ? sunday : sunday.minusWeeks(1);
        return SpokenDate.between(last.minusDays(1), last, STATED);
    }

    static SpokenDate quarter(Quarter quarter, LocalDate day, Tense tense) {
        if (quarter.year().isPresent()) { return quarter(quarter.number(), quarter.year().getAsInt()); }
        LocalDate first = quarterStart(quarter.number(), day.getYear());
        if (tense == Tense.PAST) { return quarterOf(first.isAfter(day) ? first.minusYears(1) : first); }
        return quarterOf(first.plusMonths(3).isAfter(day) ? first : first.plusYears(1));
    }

    static SpokenDate quarter(int number, int year) {
        return quarterOf(quarterStart(number, year));
    }

    private static LocalDate quarterStart(int number, int year) {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    /** The quarter that holds {@code day}. */
    static SpokenDate quarterOf(LocalDate day) {
        LocalDate first = quarterStart((day.getMonthValue() + 2) / 3, day.getYear());
        return SpokenDate.between(first, first.plusMonths(3).minusDays(1), STATED);
    }

    static SpokenDate season(SeasonOf named, LocalDate day, Tense tense) {
        if (named.year().isPresent()) { return season(named.season(), named.year().getAsInt()); }
        int year = day.getYear() + 1;
        boolean ahead = named.which() == Which.NEXT || tense == Tense.FUTURE && named.which() != Which.LAST;
        while (!fits(named, year, day, ahead)) {
            year--;
        }
        return season(named.season(), year);
    }

    /** Whether the season of {@code year} is the one meant, when those of later years are not. */
    private static boolean fits(SeasonOf named, int year, LocalDate day, boolean ahead) {
        Season season = named.season();
        if (ahead) { return !season.last(year - 1).isAfter(day); }
        return named.which() == Which.LAST ? season.last(year).isBefore(day) : !season.first(year).isAfter(day);
    }

    static SpokenDate season(Season season, int year) {
        return SpokenDate.between(season.first(year), season.last(year), STATED);
    }
}
