package org.onrecord.extract.date;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.onrecord.extract.date.DateExpression.Ago;
import org.onrecord.extract.date.DateExpression.MonthOfYear;
import org.onrecord.extract.date.DateExpression.Unit;
import org.onrecord.extract.date.DateExpression.Weekend;
import org.onrecord.extract.date.DateExpression.Which;

/** Days counted from the day of writing: "today", "last night", "this month", "two weeks ago", "over the weekend". */
final class RelativeDates implements DatePattern {

    private static final Set<String> TODAY = Set.of("today", "tonight");
    private static final Set<String> YESTERDAY = Set.of("yesterday", "overnight");

    @Override
    public Optional<DateMention> at(TokenWindow window, int token) {
        return single(window, token)
                .or(() -> besides(window, token))
                .or(() -> chosen(window, token))
                .or(() -> weekend(window, token))
                .or(() -> ago(window, token));
    }

    private static Optional<DateMention> single(TokenWindow window, int at) {
        if (isName(window, at)) { return Optional.empty(); }
        if (window.isIn(at, TODAY)) { return ago(at, at + 1, 0, Unit.DAY); }
        if (window.isIn(at, YESTERDAY)) { return ago(at, WeekdayDates.afterTimeOfDay(window, at + 1), 1, Unit.DAY); }
        if (window.is(at, "tomorrow")) { return ago(at, at + 1, -1, Unit.DAY); }
        return Optional.empty();
    }

    /** "the day before yesterday". */
    private static Optional<DateMention> besides(TokenWindow window, int at) {
        if (window.reads(at, "the", "day", "before", "yesterday")) { return ago(at, at + 4, 2, Unit.DAY); }
        if (window.reads(at, "the", "day", "after", "tomorrow")) { return ago(at, at + 4, -2, Unit.DAY); }
        return Optional.empty();
    }

    /** "Today" within a sentence is a newspaper or a broadcast. */
    private static boolean isName(TokenWindow window, int token) {
        return window.isCapitalized(token)
                && Character
                        .isLetterOrDigit(window.lower(token - 1).isEmpty() ? '.' : window.lower(token - 1).charAt(0))
                && window.text().sentenceAround(token).from() != token;
    }

    private static Optional<DateMention> ago(int from, int to, int count, Unit unit) {
        return Optional.of(new DateMention(from, to, new Ago(count, unit)));
    }

    /** "last week", "this past month", "next March"; "This Week" is a broadcast. */
    private static Optional<DateMention> chosen(TokenWindow window, int at) {
        Optional<Which> which = CalendarWords.which(window.lower(at));
        if (which.isEmpty() || window.is(at, "past")) { return Optional.empty(); }
        int noun = window.is(at, "this") && window.is(at + 1, "past") ? at + 2 : at + 1;
        Which chosen = noun == at + 2 ? Which.LAST : which.get();
        String lower = window.lower(noun);
        if (lower.equals("weekend")) { return Optional.of(new DateMention(at, noun + 1, new Weekend(chosen))); }
        if (CalendarWords.month(lower).isPresent() && window.isCapitalized(noun)
                && CalendarWords.dayOfMonth(window.lower(noun + 1)).isEmpty()) {
            return CalendarWords.month(lower)
                    .map(month -> new DateMention(at, noun + 1, new MonthOfYear(month, chosen)));
        }
        if (window.isCapitalized(noun)) { return Optional.empty(); }
        return CalendarWords.unit(lower).flatMap(unit -> ago(at, noun + 1, steps(chosen), unit));
    }

    /** How many units back the one chosen lies. */
    static int steps(Which which) {
        return which == Which.LAST ? 1 : which == Which.NEXT ? -1 : 0;
    }

    private static Optional<DateMention> weekend(TokenWindow window, int at) {
        if (!window.reads(at, "the", "weekend")) { return Optional.empty(); }
        return Optional.of(new DateMention(at, at + 2, new Weekend(Which.NEAREST)));
    }

    /** "two weeks ago", "a year ago". */
    private static Optional<DateMention> ago(TokenWindow window, int at) {
        OptionalInt count = CalendarWords.count(window.lower(at));
        if (count.isEmpty() || !window.is(at + 2, "ago") || VaguePast.isApproximate(window, at - 1)) {
            return Optional.empty();
        }
        if (window.is(at + 1, "fortnight")) { return ago(at, at + 3, 2 * count.getAsInt(), Unit.WEEK); }
        return CalendarWords.unit(window.lower(at + 1)).flatMap(unit -> ago(at, at + 3, count.getAsInt(), unit));
    }
}
