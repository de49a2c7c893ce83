package org.onrecord.extract.date;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.onrecord.extract.date.DateExpression.FromStory;
import org.onrecord.extract.date.DateExpression.Unit;
import org.onrecord.extract.date.DateExpression.Unplaced;

/**
 * Days counted from another day of the story: "the night before", "a week earlier", "the next day", "that evening". The
 * day before something that has no date, as in "the day before the vote", is unplaced.
 */
final class StoryDates implements DatePattern {

    private static final Set<String> EARLIER = Set.of("earlier", "before", "previously", "prior");
    private static final Set<String> LATER = Set.of("later", "after", "afterwards");
    private static final Set<String> NEXT = Set.of("next", "following");

    @Override
    public Optional<DateMention> at(TokenWindow window, int token) {
        return counted(window, token)
                .or(() -> neighbour(window, token))
                .or(() -> same(window, token));
    }

    /** "two days earlier", "the night before". */
    private static Optional<DateMention> counted(TokenWindow window, int at) {
        OptionalInt count = window.is(at, "the") ? OptionalInt.of(1) : CalendarWords.count(window.lower(at));
        Optional<Unit> unit = CalendarWords.unit(window.lower(at + 1));
        boolean earlier = window.isIn(at + 2, EARLIER);
        boolean later = window.isIn(at + 2, LATER);
        if (count.isEmpty() || unit.isEmpty() || !earlier && !later) { return Optional.empty(); }
        if (!isLast(window, at + 2)) { return Optional.of(new DateMention(at, at + 3, new Unplaced())); }
        int steps = earlier ? count.getAsInt() : -count.getAsInt();
        return Optional.of(new DateMention(at, at + 3, new FromStory(steps, unit.get())));
    }

    /** Whether nothing hangs on the word, as in "the night before." but not in "the night before the vote". */
    private static boolean isLast(TokenWindow window, int token) {
        if (window.is(token, "earlier") || window.is(token, "later")) { return true; }
        String next = window.lower(token + 1);
        return next.isEmpty() || !Character.isLetterOrDigit(next.charAt(0))
                || Set.of("that", "in", "at", "on", "and").contains(next);
    }

    /** "the previous day", "the next week". */
    private static Optional<DateMention> neighbour(TokenWindow window, int at) {
        boolean previous = window.is(at + 1, "previous");
        if (!window.is(at, "the") || !previous && !window.isIn(at + 1, NEXT)) { return Optional.empty(); }
        return CalendarWords.unit(window.lower(at + 2))
                .map(unit -> new DateMention(at, at + 3, new FromStory(previous ? 1 : -1, unit)));
    }

    /** "that day", "the same evening", "later in the day". */
    private static Optional<DateMention> same(TokenWindow window, int at) {
        boolean part = window.reads(at + 1, "in", "the") && (window.is(at, "earlier") || window.is(at, "later"));
        if (part) {
            return CalendarWords.unit(window.lower(at + 3))
                    .map(unit -> new DateMention(at, at + 4, new FromStory(0, unit)));
        }
        int noun = window.reads(at, "the", "same") ? at + 2 : window.is(at, "that") ? at + 1 : -1;
        if (noun < 0) { return Optional.empty(); }
        return CalendarWords.unit(window.lower(noun))
                .map(unit -> new DateMention(at, noun + 1, new FromStory(0, unit)));
    }
}
