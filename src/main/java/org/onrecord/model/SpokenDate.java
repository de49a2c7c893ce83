package org.onrecord.model;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/**
 * When something was said.
 *
 * @param value ISO, as precise as known: 2025-05-27, 2025-05, 2025, --05-27 or --05; empty when unknown
 * @param from the first day it can have been; empty when the year is unknown
 * @param to the last day it can have been; empty when the year is unknown
 * @param precision how much is known
 * @param basis where it comes from
 */
public record SpokenDate(
        Optional<String> value,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        DatePrecision precision,
        DateBasis basis) {

    public static final SpokenDate UNKNOWN = new SpokenDate(
            Optional.empty(), Optional.empty(), Optional.empty(), DatePrecision.NONE, DateBasis.NONE);

    public SpokenDate {
        boolean ordered = from.isEmpty() ? to.isEmpty() : to.filter(last -> !last.isBefore(from.get())).isPresent();
        if (!ordered) { throw new IllegalArgumentException("not a range of days: " + from + " to " + to); }
        if (value.isEmpty() != (precision == DatePrecision.NONE)) {
            throw new IllegalArgumentException("value " + value + " does not fit precision " + precision);
        }
    }

    public static SpokenDate of(LocalDate day, DateBasis basis) {
        return new SpokenDate(
                Optional.of(day.toString()), Optional.of(day), Optional.of(day), DatePrecision.DAY, basis);
    }

    public static SpokenDate of(YearMonth month, DateBasis basis) {
        return new SpokenDate(
                Optional.of(month.toString()),
                Optional.of(month.atDay(1)),
                Optional.of(month.atEndOfMonth()),
                DatePrecision.MONTH,
                basis);
    }

    public static SpokenDate ofYear(int year, DateBasis basis) {
        return new SpokenDate(
                Optional.of(String.format(Locale.ROOT, "%04d", year)),
                Optional.of(LocalDate.of(year, 1, 1)),
                Optional.of(LocalDate.of(year, 12, 31)),
                DatePrecision.YEAR,
                basis);
    }

    public static SpokenDate withoutYear(MonthDay day, DateBasis basis) {
        return new SpokenDate(
                Optional.of(day.toString()), Optional.empty(), Optional.empty(), DatePrecision.DAY_OF_YEAR, basis);
    }

    public static SpokenDate withoutYear(Month month, DateBasis basis) {
        return new SpokenDate(
                Optional.of(String.format(Locale.ROOT, "--%02d", month.getValue())),
                Optional.empty(),
                Optional.empty(),
                DatePrecision.MONTH_OF_YEAR,
                basis);
    }

    /**
     * A range of days, such as a week or a quarter. The value is the most precise of day, month and year that holds all
     * of it; where no year does, there is no value, only the range.
     */
    public static SpokenDate between(LocalDate first, LocalDate last, DateBasis basis) {
        if (first.equals(last)) { return of(first, basis); }
        SpokenDate whole = YearMonth.from(first).equals(YearMonth.from(last))
                ? of(YearMonth.from(first), basis)
                : first.getYear() == last.getYear()
                        ? ofYear(first.getYear(), basis)
                : new SpokenDate(
                        Optional.empty(), Optional.of(first), Optional.of(last), DatePrecision.NONE, basis);
        return new SpokenDate(whole.value, Optional.of(first), Optional.of(last), whole.precision, basis);
    }

    /** The same, known to be no later than {@code last}; unchanged if it wholly is later or its year is unknown. */
    public SpokenDate until(LocalDate last) {
        boolean cuts = to.filter(last::isBefore).isPresent() && from.filter(first -> !first.isAfter(last)).isPresent();
        return cuts ? new SpokenDate(value, from, Optional.of(last), precision, basis) : this;
    }
}
