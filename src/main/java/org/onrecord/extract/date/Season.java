package org.onrecord.extract.date;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A season of the northern hemisphere, from its first day by the calendar of meteorologists to its last by that of
 * astronomers, since writers use both.
 */
enum Season {
    SPRING(3, 1, 6, 21),
    SUMMER(6, 1, 9, 23),
    AUTUMN(9, 1, 12, 21),
    WINTER(12, 1, 3, 20);

    private final MonthDay first;
    private final MonthDay last;

    Season(int month, int day, int lastMonth, int lastDay) {
        this.first = MonthDay.of(month, day);
        this.last = MonthDay.of(lastMonth, lastDay);
    }

    /** The first day of the season that begins in {@code year}. */
    LocalDate first(int year) {
        return first.atYear(year);
    }

    /** The last day of the season that begins in {@code year}. */
    LocalDate last(int year) {
        return last.atYear(this == WINTER ? year + 1 : year);
    }
}
