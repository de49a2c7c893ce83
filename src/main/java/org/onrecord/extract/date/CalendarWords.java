package org.onrecord.extract.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.onrecord.extract.date.DateExpression.Unit;
import org.onrecord.extract.date.DateExpression.Which;

/** The English words of the calendar. */
final class CalendarWords {

    static final Set<String> TIMES_OF_DAY = Set.of("morning", "afternoon", "evening", "night", "noon", "midday");

    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2199;

    private static final Map<String, Month> MONTHS = months();
    private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();
    private static final Map<String, DayOfWeek> SHORT_WEEKDAYS = Map.ofEntries(
            Map.entry("mon", DayOfWeek.MONDAY), Map.entry("tue", DayOfWeek.TUESDAY),
            Map.entry("tues", DayOfWeek.TUESDAY), Map.entry("wed", DayOfWeek.WEDNESDAY),
            Map.entry("weds", DayOfWeek.WEDNESDAY), Map.entry("thu", DayOfWeek.THURSDAY),
            Map.entry("thur", DayOfWeek.THURSDAY), Map.entry("thurs", DayOfWeek.THURSDAY),
            Map.entry("fri", DayOfWeek.FRIDAY), Map.entry("sat", DayOfWeek.SATURDAY),
            Map.entry("sun", DayOfWeek.SUNDAY));
    private static final Map<String, Season> SEASONS = Map.of(
            "spring", Season.SPRING, "summer", Season.SUMMER, "autumn", Season.AUTUMN, "fall", Season.AUTUMN, "winter",
            Season.WINTER);
    private static final Map<String, Which> CHOICES = Map.of("last", Which.LAST, "past", Which.LAST, "this", Which.THIS,
            "next", Which.NEXT);
    private static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("day", Unit.DAY), Map.entry("days", Unit.DAY), Map.entry("night", Unit.DAY),
            Map.entry("nights", Unit.DAY), Map.entry("morning", Unit.DAY), Map.entry("afternoon", Unit.DAY),
            Map.entry("evening", Unit.DAY), Map.entry("week", Unit.WEEK), Map.entry("weeks", Unit.WEEK),
            Map.entry("month", Unit.MONTH), Map.entry("months", Unit.MONTH), Map.entry("quarter", Unit.QUARTER),
            Map.entry("year", Unit.YEAR), Map.entry("years", Unit.YEAR), Map.entry("decade", Unit.DECADE),
            Map.entry("decades", Unit.DECADE));
    private static final Map<String, Integer> COUNTS = Map.ofEntries(
            Map.entry("a", 1), Map.entry("an", 1), Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3),
            Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7),
            Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("eleven", 11),
            Map.entry("twelve", 12));
    private static final Map<String, Integer> ORDINALS = Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "1st",
            1, "2nd", 2, "3rd", 3, "4th", 4);

    private CalendarWords() {}

    private static Map<String, Month> months() {
        Map<String, Month> words = new HashMap<>();
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            words.put(name, month);
            words.put(name.substring(0, 3) + ".", month);
            if (month != Month.MARCH && month != Month.MAY) {
                words.put(name.substring(0, 3), month);
            }
        }
        words.put("sept", Month.SEPTEMBER);
        words.put("sept.", Month.SEPTEMBER);
        return Map.copyOf(words);
    }

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> words = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            words.put(day.name().toLowerCase(Locale.ROOT), day);
        }
        return Map.copyOf(words);
    }

    static Optional<Month> month(String lower) {
        return Optional.ofNullable(MONTHS.get(lower));
    }

    static Optional<DayOfWeek> weekday(String lower) {
        return Optional.ofNullable(WEEKDAYS.get(lower));
    }

    /** The day that "Mon", "Tues" or "Thu" is short for. */
    static Optional<DayOfWeek> shortWeekday(String lower) {
        return Optional.ofNullable(SHORT_WEEKDAYS.get(lower));
    }

    static Optional<Season> season(String lower) {
        return Optional.ofNullable(SEASONS.get(lower));
    }

    static Optional<Which> which(String lower) {
        return Optional.ofNullable(CHOICES.get(lower));
    }

    static Optional<Unit> unit(String lower) {
        return Optional.ofNullable(UNITS.get(lower));
    }

    /** The number in "two weeks" or "10 days". */
    static OptionalInt count(String lower) {
        Integer word = COUNTS.get(lower);
        return word != null ? OptionalInt.of(word) : number(lower, 1, 199);
    }

    /** The number in "first quarter". */
    static OptionalInt ordinal(String lower) {
        Integer word = ORDINALS.get(lower);
        return word == null ? OptionalInt.empty() : OptionalInt.of(word);
    }

    static OptionalInt year(String lower) {
        return lower.length() == 4 ? number(lower, FIRST_YEAR, LAST_YEAR) : OptionalInt.empty();
    }

    /** The day of a month in "27", "27th" or "3rd". */
    static OptionalInt dayOfMonth(String lower) {
        return number(isOrdinal(lower) ? lower.substring(0, lower.length() - 2) : lower, 1, 31);
    }

    /** Whether the word is a figure with the end of an ordinal: "27th", "3rd". */
    static boolean isOrdinal(String lower) {
        return lower.length() > 2 && Character.isDigit(lower.charAt(0))
                && Set.of("st", "nd", "rd", "th").contains(lower.substring(lower.length() - 2));
    }

    /** The number that {@code digits} (ASCII, at most four) write, if it lies in the range. */
    static OptionalInt number(String digits, int least, int most) {
        if (digits.isEmpty() || digits.length() > 4) { return OptionalInt.empty(); }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') { return OptionalInt.empty(); }
            value = value * 10 + (c - '0');
        }
        return least <= value && value <= most ? OptionalInt.of(value) : OptionalInt.empty();
    }

    /** The day, unless there is none such, as in the case of February 30. */
    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return year < FIRST_YEAR || year > LAST_YEAR ? Optional.empty()
                    : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
