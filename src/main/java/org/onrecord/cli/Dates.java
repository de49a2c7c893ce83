package org.onrecord.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

import org.onrecord.search.Filter;

/** Days, months and years on the command line. */
final class Dates {

    private static final Pattern ISO = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}");
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private Dates() {}

    /** The condition that {@code --from} and {@code --to} make; empty when neither is given. */
    static Optional<Filter> range(Optional<String> from, Optional<String> to) {
        from.ifPresent(date -> firstDay("--from", date));
        to.ifPresent(date -> firstDay("--to", date));
        from.ifPresent(first -> to.ifPresent(last -> refuseBackwards(first, last)));
        return from.isEmpty() && to.isEmpty() ? Optional.empty() : Optional.of(new Filter.DateRange(from, to));
    }

    /** 2025-05-27 to 2025 is a range, as the last day of a year counts. */
    private static void refuseBackwards(String from, String to) {
        if (!from.startsWith(to) && firstDay("--from", from).isAfter(firstDay("--to", to))) {
            throw new UsageException("--from", from + " is after --to " + to, "swap them");
        }
    }

    /** A day of publication. */
    static LocalDate day(String option, String date) {
        if (date.length() <= MONTH) { throw noDate(option, date, "give a day, as 2025-05-27"); }
        return firstDay(option, date);
    }

    private static LocalDate firstDay(String option, String date) {
        String expected = "give a day, a month or a year, as 2025-05-27, 2025-05 or 2025";
        if (!ISO.matcher(date).matches()) { throw noDate(option, date, expected); }
        try {
            return switch (date.length()) {
                case YEAR -> Year.parse(date).atDay(1);
                case MONTH -> YearMonth.parse(date).atDay(1);
                default -> LocalDate.parse(date);
            };
        } catch (DateTimeException e) {
            throw noDate(option, date, expected);
        }
    }

    private static UsageException noDate(String option, String date, String expected) {
        return new UsageException(option, "“" + date + "” is no date", expected);
    }
}
