package org.onrecord.search.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of days, both ends included.
 *
 * @param first the first day; empty when there is no first
 * @param last the last day; empty when there is no last
 */
public record Days(Optional<LocalDate> first, Optional<LocalDate> last) {

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public Days {
        Objects.requireNonNull(first);
        Objects.requireNonNull(last);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            throw new IllegalArgumentException("the last day is before the first: " + first + ", " + last);
        }
    }

    /** The days of a year (2025), of a month (2025-05), or the one day (2025-05-27); empty for any other text. */
    public static Optional<Days> of(String iso) {
        Matcher date = ISO.matcher(iso);
        if (!date.matches()) { return Optional.empty(); }
        try {
            return Optional.of(days(date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Days days(Matcher date) {
        int year = Integer.parseInt(date.group(1));
        if (date.group(2) == null) { return of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)); }
        YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
        if (date.group(3) == null) { return of(month.atDay(1), month.atEndOfMonth()); }
        LocalDate day = LocalDate.of(year, month.getMonth(), Integer.parseInt(date.group(3)));
        return of(day, day);
    }

    private static Days of(LocalDate first, LocalDate last) {
        return new Days(Optional.of(first), Optional.of(last));
    }

    /** The days from the first of {@code from} to the last of {@code to}; empty when those are the wrong way round. */
    public static Optional<Days> between(Optional<Days> from, Optional<Days> to) {
        Optional<LocalDate> first = from.flatMap(Days::first);
        Optional<LocalDate> last = to.flatMap(Days::last);
        boolean reversed = first.isPresent() && last.isPresent() && last.get().isBefore(first.get());
        return reversed ? Optional.empty() : Optional.of(new Days(first, last));
    }
}
