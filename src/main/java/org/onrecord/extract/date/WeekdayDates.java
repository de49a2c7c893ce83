package org.onrecord.extract.date;

import java.time.DayOfWeek;
import java.util.Optional;

import org.onrecord.extract.date.DateExpression.Day;
import org.onrecord.extract.date.DateExpression.DayOfYear;
import org.onrecord.extract.date.DateExpression.Weekday;
import org.onrecord.extract.date.DateExpression.Which;

/** Days of the week: "Friday", "last Friday", "this past Friday night"; "Friday, May 3" is the date after it. */
final class WeekdayDates implements DatePattern {

    private final DatePattern dates = new CalendarDates();

    @Override
    public Optional<DateMention> at(TokenWindow window, int token) {
        int name = token;
        Which which = Which.NEAREST;
        while (name < token + 2 && CalendarWords.which(window.lower(name)).isPresent()) {
            which = CalendarWords.which(window.lower(name)).orElseThrow();
            name++;
        }
        int at = name;
        Which chosen = which;
        if (!window.isCapitalized(at)) { return Optional.empty(); }
        return CalendarWords.weekday(window.lower(at))
                .flatMap(day -> named(window, token, at + 1, day, chosen))
                .or(() -> shortened(window, token, at, chosen));
    }

    /** "on Mon."; without a preposition or the point "Sun" and "Sat" are no days. */
    private Optional<DateMention> shortened(TokenWindow window, int from, int at, Which which) {
        boolean chosen = window.is(at - 1, "on") || from < at;
        if (!chosen || !window.is(at + 1, ".")) { return Optional.empty(); }
        return CalendarWords.shortWeekday(window.lower(at))
                .flatMap(day -> named(window, from, at + 2, day, which));
    }

    private Optional<DateMention> named(TokenWindow window, int from, int end, DayOfWeek day, Which which) {
        int next = afterTimeOfDay(window, end);
        Optional<DateMention> date = dates.at(window, window.is(next, ",") ? next + 1 : next)
                .filter(found -> found.expression() instanceof Day || found.expression() instanceof DayOfYear)
                .map(found -> new DateMention(from, found.to(), found.expression()));
        return date.or(() -> Optional.of(new DateMention(from, next, new Weekday(day, which))));
    }

    /** The token after a "morning" or "night" at {@code token}. */
    static int afterTimeOfDay(TokenWindow window, int token) {
        return window.isIn(token, CalendarWords.TIMES_OF_DAY) ? token + 1 : token;
    }
}
