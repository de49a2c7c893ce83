package org.onrecord.search.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How long the periods of a timeline are. */
public enum Unit {
    YEAR,
    MONTH,
    /** From Monday to Sunday, numbered as ISO 8601 does. */
    WEEK,
    DAY;

    /** The name in options: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Unit> labelled(String label) {
        return Arrays.stream(values()).filter(unit -> unit.label().equals(label)).findFirst();
    }

    /** The first day of the period that holds {@code day}. */
    public LocalDate start(LocalDate day) {
        return switch (this) {
            case YEAR -> day.withDayOfYear(1);
            case MONTH -> day.withDayOfMonth(1);
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case DAY -> day;
        };
    }

    /** The first day of the period after the one that begins at {@code start}. */
    public LocalDate next(LocalDate start) {
        return switch (this) {
            case YEAR -> start.plusYears(1);
            case MONTH -> start.plusMonths(1);
            case WEEK -> start.plusWeeks(1);
            case DAY -> start.plusDays(1);
        };
    }

    /** The name of the period that begins at {@code start}: 2025, 2025-05, 2025-W22 or 2025-05-27. */
    public String name(LocalDate start) {
        return switch (this) {
            case YEAR -> String.format(Locale.ROOT, "%04d", start.getYear());
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", start.getYear(), start.getMonthValue());
            case WEEK -> String.format(Locale.ROOT, "%04d-W%02d", start.get(IsoFields.WEEK_BASED_YEAR),
                    start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case DAY -> start.toString();
        };
    }
}
