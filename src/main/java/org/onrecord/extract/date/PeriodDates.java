package org.onrecord.extract.date;

import java.util.Optional;
import java.util.OptionalInt;

import org.onrecord.extract.date.DateExpression.Quarter;
import org.onrecord.extract.date.DateExpression.SeasonOf;
import org.onrecord.extract.date.DateExpression.Which;

/** Quarters and seasons: "the first quarter of 2020", "Q1 2020", "last summer", "the winter of 1981". */
final class PeriodDates implements DatePattern {

    @Override
    public Optional<DateMention> at(TokenWindow window, int token) {
        int noun = window.is(token, "the") ? token + 1 : token;
        return quarter(window, token, noun)
                .or(() -> shortQuarter(window, token))
                .or(() -> season(window, token, noun));
    }

    private static Optional<DateMention> quarter(TokenWindow window, int from, int noun) {
        OptionalInt number = CalendarWords.ordinal(window.lower(noun));
        if (number.isEmpty() || !window.is(noun + 1, "quarter")) { return Optional.empty(); }
        int yearAt = yearAt(window, noun + 2);
        OptionalInt year = CalendarWords.year(window.lower(yearAt));
        int to = year.isPresent() ? yearAt + 1 : noun + 2;
        return Optional.of(new DateMention(from, to, new Quarter(number.getAsInt(), year)));
    }

    private static int yearAt(TokenWindow window, int token) {
        return window.is(token, "of") || window.is(token, ",") ? token + 1 : token;
    }

    private static Optional<DateMention> shortQuarter(TokenWindow window, int at) {
        String lower = window.lower(at);
        if (lower.length() != 2 || lower.charAt(0) != 'q') { return Optional.empty(); }
        OptionalInt number = CalendarWords.number(lower.substring(1), 1, 4);
        if (number.isEmpty()) { return Optional.empty(); }
        OptionalInt year = CalendarWords.year(window.lower(at + 1));
        int to = year.isPresent() ? at + 2 : at + 1;
        return Optional.of(new DateMention(at, to, new Quarter(number.getAsInt(), year)));
    }

    private static Optional<DateMention> season(TokenWindow window, int from, int noun) {
        Optional<Which> which = CalendarWords.which(window.lower(noun));
        int name = which.isPresent() ? noun + 1 : noun;
        int yearAt = yearAt(window, name + 1);
        OptionalInt year = CalendarWords.year(window.lower(yearAt));
        boolean fallAlone = window.is(name, "fall") && which.isEmpty() && year.isEmpty();
        if (fallAlone || !isNoun(window, name)) { return Optional.empty(); }
        int to = year.isPresent() ? yearAt + 1 : name + 1;
        return CalendarWords.season(window.lower(name))
                .map(season -> new DateMention(from, to, new SeasonOf(season, which.orElse(Which.NEAREST), year)));
    }

    /** "Spring" and "Fall" in the middle of a sentence are mostly names. */
    private static boolean isNoun(TokenWindow window, int token) {
        return !window.isCapitalized(token) || window.is(token - 1, "of") || window.is(token - 1, "last");
    }
}
