package org.onrecord.extract.date;

import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.date.DateExpression.Unit;
import org.onrecord.extract.date.DateExpression.Unplaced;

/**
 * Words for a past that they do not date: "years ago", "a few days earlier", "at the time", "previously", "on the 10th",
 * of which the month is not told.
 */
final class VaguePast implements DatePattern {

    private static final Set<String> APPROXIMATE = Set.of(
            "about", "almost", "around", "nearly", "than", "over", "roughly", "some", "approximately", "least", "last");
    private static final Set<String> AGO = Set.of("ago", "earlier", "before", "previously");

    @Override
    public Optional<DateMention> at(TokenWindow window, int token) {
        int end = end(window, token);
        return end < 0 ? Optional.empty() : Optional.of(new DateMention(token, end, new Unplaced()));
    }

    private static int end(TokenWindow window, int at) {
        if (window.is(at, "previously") || window.is(at, "formerly")) { return at + 1; }
        if (window.reads(at, "long", "ago")) { return at + 2; }
        if (window.reads(at, "at", "the", "time") && !window.is(at + 3, "of")) { return at + 3; }
        if (window.reads(at, "at", "that", "time")) { return at + 3; }
        if (window.reads(at, "in", "the", "past") && !namesNoun(window, at + 3)) { return at + 3; }
        if (isNumberedDay(window, at)) { return at + 2; }
        if (window.reads(at, "a", "couple", "of")) { return counted(window, at + 3); }
        return counted(window, at);
    }

    private static int counted(TokenWindow window, int at) {
        Optional<Unit> unit = CalendarWords.unit(window.lower(at));
        return unit.isPresent() && window.isIn(at + 1, AGO) ? at + 2 : -1;
    }

    /** "on the 10th", but not "on the 10th floor" or "on the 10th of March". */
    private static boolean isNumberedDay(TokenWindow window, int at) {
        return window.is(at - 1, "on") && window.is(at, "the") && CalendarWords.isOrdinal(window.lower(at + 1))
                && CalendarWords.dayOfMonth(window.lower(at + 1)).isPresent()
                && !namesNoun(window, at + 2) && !window.is(at + 2, "of") && !window.is(at + 2, "-");
    }

    private static boolean namesNoun(TokenWindow window, int token) {
        return switch (window.tag(token)) {
            case ADJ, NOUN, NUM, PROPN -> true;
            default -> false;
        };
    }

    /** Whether the word makes a number after it rough, as in "almost two years ago". */
    static boolean isApproximate(TokenWindow window, int token) {
        return window.isIn(token, APPROXIMATE);
    }
}
