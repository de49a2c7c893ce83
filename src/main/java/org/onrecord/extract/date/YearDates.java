package org.onrecord.extract.date;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.onrecord.extract.date.DateExpression.InYear;
import org.onrecord.extract.date.DateExpression.Range;

/** Years and decades: "2019", "mid-2019", "in ’24", "the 1990s", "the ’90s", "the nineties". */
final class YearDates implements DatePattern {

    /** A year or decade in two figures lies in the hundred years from here on. */
    private static final int FIRST_SHORT = 1930;

    private static final Set<String> BEFORE_SHORT = Set.of("in", "since", "until", "of", "back");

    /** Words before a decade that tell it from an age or a temperature. */
    private static final Set<String> BEFORE_DECADE = Set.of("the", "early", "late", "mid");

    private static final Map<String, Integer> DECADES = Map.of(
            "thirties", 1930, "forties", 1940, "fifties", 1950, "sixties", 1960, "seventies", 1970, "eighties", 1980,
            "nineties", 1990);

    @Override
    public Optional<DateMention> at(TokenWindow window, int token) {
        return year(window, token)
                .or(() -> shortYear(window, token))
                .or(() -> decade(window, token));
    }

    private static Optional<DateMention> year(TokenWindow window, int at) {
        String lower = window.lower(at);
        OptionalInt year = CalendarWords.year(lower.startsWith("mid-") ? lower.substring(4) : lower);
        if (year.isEmpty()) { return Optional.empty(); }
        return Optional.of(new DateMention(at, at + 1, new InYear(year.getAsInt())));
    }

    /** "in ’24": the apostrophe, close to the figures, stands for the century. */
    private static Optional<DateMention> shortYear(TokenWindow window, int at) {
        String lower = window.lower(at + 1);
        if (!isApostrophe(window, at) || lower.length() != 2 || !window.isIn(at - 1, BEFORE_SHORT)) {
            return Optional.empty();
        }
        OptionalInt figures = CalendarWords.number(lower, 0, 99);
        if (figures.isEmpty()) { return Optional.empty(); }
        return Optional.of(new DateMention(at, at + 2, new InYear(century(figures.getAsInt()))));
    }

    private static boolean isApostrophe(TokenWindow window, int at) {
        return (window.is(at, "’") || window.is(at, "'")) && window.holds(at + 1)
                && window.text().end(at) == window.text().start(at + 1);
    }

    private static int century(int figures) {
        int year = FIRST_SHORT / 100 * 100 + figures;
        return year < FIRST_SHORT ? year + 100 : year;
    }

    private static Optional<DateMention> decade(TokenWindow window, int at) {
        OptionalInt first = firstYear(window, at);
        if (first.isEmpty()) { return Optional.empty(); }
        int from = isApostrophe(window, at - 1) ? at - 1 : at;
        from = window.is(from - 1, "the") ? from - 1 : from;
        LocalDate start = LocalDate.of(first.getAsInt(), 1, 1);
        return Optional.of(new DateMention(from, at + 1, new Range(start, start.plusYears(10).minusDays(1))));
    }

    private static OptionalInt firstYear(TokenWindow window, int at) {
        String lower = window.lower(at);
        int before = isApostrophe(window, at - 1) ? at - 2 : at - 1;
        if (DECADES.containsKey(lower)) {
            return window.isIn(before, BEFORE_DECADE) ? OptionalInt.of(DECADES.get(lower)) : OptionalInt.empty();
        }
        if (!lower.endsWith("0s")) { return OptionalInt.empty(); }
        String figures = lower.substring(0, lower.length() - 1);
        if (figures.length() != 2 || !window.isIn(before, BEFORE_DECADE)) { return CalendarWords.year(figures); }
        OptionalInt decade = CalendarWords.number(figures, 10, 90);
        return decade.isPresent() ? OptionalInt.of(century(decade.getAsInt())) : decade;
    }
}
