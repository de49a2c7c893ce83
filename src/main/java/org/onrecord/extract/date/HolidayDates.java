package org.onrecord.extract.date;

import java.time.Month;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.date.DateExpression.DayOfYear;
import org.onrecord.extract.date.DateExpression.MonthOfYear;
import org.onrecord.extract.date.DateExpression.Unplaced;
import org.onrecord.extract.date.DateExpression.Which;

/**
 * Holidays: those that have one day of the year ("New Year's Eve"), Christmas, which alone means the month ("last
 * Christmas"), and those that move, which are not placed ("last Easter").
 */
final class HolidayDates implements DatePattern {

    private static final Map<String, MonthDay> DAYS = Map.of(
            "christmas eve", MonthDay.of(12, 24), "christmas day", MonthDay.of(12, 25), "boxing day",
            MonthDay.of(12, 26));
    private static final Map<String, MonthDay> POSSESSIVE_DAYS = Map.of(
            "year eve", MonthDay.of(12, 31), "year day", MonthDay.of(1, 1), "valentine day", MonthDay.of(2, 14));
    private static final Set<String> MOVABLE = Set.of("easter", "thanksgiving", "ramadan", "passover", "diwali");

    @Override
    public Optional<DateMention> at(TokenWindow window, int token) {
        Optional<Which> which = CalendarWords.which(window.lower(token));
        int name = which.isPresent() ? token + 1 : token;
        if (window.is(name - 1, "next") || !window.isCapitalized(name)) { return Optional.empty(); }
        return day(window, token, name)
                .or(() -> possessive(window, token, name))
                .or(() -> season(window, token, name, which));
    }

    private static Optional<DateMention> day(TokenWindow window, int from, int name) {
        return Optional.ofNullable(DAYS.get(window.lower(name) + " " + window.lower(name + 1)))
                .map(day -> new DateMention(from, name + 2, new DayOfYear(day)));
    }

    /** "New Year's Eve". */
    private static Optional<DateMention> possessive(TokenWindow window, int from, int name) {
        int owner = window.is(name, "new") ? name + 1 : name;
        if (!window.isPossessive(owner + 1) || window.is(owner, "year") != (owner > name)) { return Optional.empty(); }
        return Optional.ofNullable(POSSESSIVE_DAYS.get(window.lower(owner) + " " + window.lower(owner + 2)))
                .map(day -> new DateMention(from, owner + 3, new DayOfYear(day)));
    }

    private static Optional<DateMention> season(TokenWindow window, int from, int name, Optional<Which> which) {
        if (window.is(name, "christmas")) {
            var december = new MonthOfYear(Month.DECEMBER, which.orElse(Which.NEAREST));
            return Optional.of(new DateMention(from, name + 1, december));
        }
        boolean last = which.filter(Which.LAST::equals).isPresent();
        return last && window.isIn(name, MOVABLE)
                ? Optional.of(new DateMention(from, name + 1, new Unplaced()))
                : Optional.empty();
    }
}
