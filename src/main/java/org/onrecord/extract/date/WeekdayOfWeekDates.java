package org.onrecord.extract.date;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;

import org.onrecord.extract.date.DateExpression.WeekdayOfWeek;
import org.onrecord.extract.date.DateExpression.WeeksBeforeWeekday;
import org.onrecord.extract.text.PartOfSpeech;

/**
 * Days of the week with the week they belong to: "Monday last week", "Monday of last week", "last week on Monday", "a
 * week ago Monday". A day that begins a clause, as in "a week ago Monday seemed far", is no part of it.
 */
final class WeekdayOfWeekDates implements DatePattern {

    @Override
    public Optional<DateMention> at(TokenWindow window, int token) {
        return dayFirst(window, token)
                .or(() -> weekFirst(window, token))
                .or(() -> counted(window, token))
                .filter(found -> !isSubject(window, found.to()));
    }

    /** "Monday last week", "Monday night of last week". */
    private static Optional<DateMention> dayFirst(TokenWindow window, int at) {
        int next = WeekdayDates.afterTimeOfDay(window, at + 1);
        int week = window.is(next, "of") ? next + 1 : next;
        OptionalInt weeks = weeksBack(window, week);
        if (weeks.isEmpty()) { return Optional.empty(); }
        return weekday(window, at)
                .map(day -> new DateMention(at, week + 2, new WeekdayOfWeek(day, weeks.getAsInt())));
    }

    /** "last week on Monday"; without "on" the day may begin a clause. */
    private static Optional<DateMention> weekFirst(TokenWindow window, int at) {
        OptionalInt weeks = weeksBack(window, at);
        if (weeks.isEmpty() || !window.is(at + 2, "on")) { return Optional.empty(); }
        return weekday(window, at + 3)
                .map(day -> new DateMention(at, at + 4, new WeekdayOfWeek(day, weeks.getAsInt())));
    }

    /** "a week ago Monday", "two weeks ago on Monday". */
    private static Optional<DateMention> counted(TokenWindow window, int at) {
        OptionalInt weeks = CalendarWords.count(window.lower(at));
        boolean ago = (window.is(at + 1, "week") || window.is(at + 1, "weeks")) && window.is(at + 2, "ago");
        if (weeks.isEmpty() || !ago || VaguePast.isApproximate(window, at - 1)) { return Optional.empty(); }
        int name = window.is(at + 3, "on") ? at + 4 : at + 3;
        return weekday(window, name)
                .map(day -> new DateMention(at, name + 1, new WeeksBeforeWeekday(day, weeks.getAsInt())));
    }

    private static OptionalInt weeksBack(TokenWindow window, int at) {
        if (!window.is(at + 1, "week")) { return OptionalInt.empty(); }
        return CalendarWords.which(window.lower(at))
                .map(which -> OptionalInt.of(RelativeDates.steps(which)))
                .orElse(OptionalInt.empty());
    }

    private static Optional<DayOfWeek> weekday(TokenWindow window, int at) {
        return window.isCapitalized(at) ? CalendarWords.weekday(window.lower(at)) : Optional.empty();
    }

    private static boolean isSubject(TokenWindow window, int next) {
        PartOfSpeech tag = window.tag(next);
        return tag == PartOfSpeech.AUX || tag == PartOfSpeech.VERB || window.isPossessive(next);
    }
}
