package org.onrecord.extract.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.onrecord.extract.date.DateExpression.Day;
import org.onrecord.extract.date.DateExpression.EitherDay;

/**
 * Dates in figures alone: ISO 8601, "27.5.2019", "27/5/2019". Where figures between slashes can be read as two days,
 * either may be meant.
 */
final class NumericDates implements DatePattern {

    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})(?:t[0-9].{0,30})?");
    private static final Pattern DOTTED = Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})");
    private static final int LONGEST = 45;

    @Override
    public Optional<DateMention> at(TokenWindow window, int token) {
        String word = window.lower(token);
        if (word.isEmpty() || !Character.isDigit(word.charAt(0)) || word.length() > LONGEST) {
            return Optional.empty();
        }
        return iso(word).or(() -> dotted(word))
                .map(day -> new DateMention(token, token + 1, new Day(day)))
                .or(() -> slashed(window, token));
    }

    private static Optional<LocalDate> iso(String word) {
        Matcher match = ISO.matcher(word);
        return match.matches() ? day(match.group(1), match.group(2), match.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> dotted(String word) {
        Matcher match = DOTTED.matcher(word);
        return match.matches() ? day(match.group(3), match.group(2), match.group(1)) : Optional.empty();
    }

    private static Optional<DateMention> slashed(TokenWindow window, int at) {
        if (!window.is(at + 1, "/") || !window.is(at + 3, "/")) { return Optional.empty(); }
        String year = year(window, at);
        Optional<LocalDate> monthFirst = day(year, window.lower(at), window.lower(at + 2));
        Optional<LocalDate> dayFirst = day(year, window.lower(at + 2), window.lower(at));
        if (monthFirst.isPresent() && dayFirst.isPresent()) {
            return Optional.of(new DateMention(at, at + 5, either(monthFirst.get(), dayFirst.get())));
        }
        return monthFirst.or(() -> dayFirst).map(day -> new DateMention(at, at + 5, new Day(day)));
    }

    /** The year of a date in slashes; two figures are one only after "on" or "dated", as in "on 03/11/25". */
    private static String year(TokenWindow window, int at) {
        String year = window.lower(at + 4);
        boolean shortened = year.length() == 2 && (window.is(at - 1, "on") || window.is(at - 1, "dated"));
        return shortened ? "20" + year : year;
    }

    private static DateExpression either(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? new EitherDay(one, other) : new EitherDay(other, one);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        var y = CalendarWords.year(year);
        var m = CalendarWords.number(month, 1, 12);
        var d = CalendarWords.number(day, 1, 31);
        if (y.isEmpty() || m.isEmpty() || d.isEmpty()) { return Optional.empty(); }
        return CalendarWords.day(y.getAsInt(), m.getAsInt(), d.getAsInt());
    }
}
