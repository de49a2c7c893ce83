package org.onrecord.extract.date;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.onrecord.extract.date.DateExpression.Day;
import org.onrecord.extract.date.DateExpression.DayOfYear;
import org.onrecord.extract.date.DateExpression.MonthOf;
import org.onrecord.extract.date.DateExpression.MonthOfYear;
import org.onrecord.extract.date.DateExpression.Which;

/**
 * Dates that name a month: "Dec. 12, 2019", "12 December", "the 3rd of May", "March the 8th", "March 2019", "March".
 */
final class CalendarDates implements DatePattern {

    /** Words that tell the months of May and March from the verb and the walk. */
    private static final Set<String> BEFORE_MONTH = Set.of(
            "in", "during", "since", "until", "by", "of", "from", "before", "after", "through", "early", "late", "mid",
            "between", "and", "a", "his", "her", "its", "their");

    @Override
    public Optional<DateMention> at(TokenWindow window, int token) {
        return monthFirst(window, token)
                .or(() -> dayFirst(window, token));
    }

    private static Optional<DateMention> monthFirst(TokenWindow window, int at) {
        if (!window.isCapitalized(at)) { return Optional.empty(); }
        return CalendarWords.month(window.lower(at)).flatMap(month -> dayAfter(window, at, month)
                .or(() -> yearAfter(window, at, month))
                .or(() -> alone(window, at, month)));
    }

    private static Optional<DateMention> dayAfter(TokenWindow window, int at, Month month) {
        boolean article = window.is(at + 1, "the") && CalendarWords.isOrdinal(window.lower(at + 2));
        int dayAt = article ? at + 2 : at + 1;
        OptionalInt day = CalendarWords.dayOfMonth(window.lower(dayAt));
        if (day.isEmpty()) { return Optional.empty(); }
        return date(window, at, dayAt + 1, month, day.getAsInt());
    }

    private static Optional<DateMention> date(TokenWindow window, int from, int to, Month month, int day) {
        int yearAt = window.is(to, ",") ? to + 1 : to;
        OptionalInt year = CalendarWords.year(window.lower(yearAt));
        if (year.isPresent()) {
            Optional<LocalDate> date = CalendarWords.day(year.getAsInt(), month.getValue(), day);
            return date.map(known -> new DateMention(from, yearAt + 1, new Day(known)));
        }
        if (day > month.maxLength()) { return Optional.empty(); }
        return Optional.of(new DateMention(from, to, new DayOfYear(MonthDay.of(month, day))));
    }

    private static Optional<DateMention> yearAfter(TokenWindow window, int at, Month month) {
        int yearAt = window.is(at + 1, ",") || window.is(at + 1, "of") ? at + 2 : at + 1;
        OptionalInt year = CalendarWords.year(window.lower(yearAt));
        if (year.isEmpty()) { return Optional.empty(); }
        return Optional.of(new DateMention(at, yearAt + 1, new MonthOf(YearMonth.of(year.getAsInt(), month))));
    }

    private static Optional<DateMention> alone(TokenWindow window, int at, Month month) {
        boolean plain = month != Month.MAY && month != Month.MARCH;
        boolean numbered = CalendarWords.dayOfMonth(window.lower(at + 1)).isPresent();
        if (numbered || !plain && !window.isIn(at - 1, BEFORE_MONTH)) { return Optional.empty(); }
        return Optional.of(new DateMention(at, at + 1, new MonthOfYear(month, Which.NEAREST)));
    }

    private static Optional<DateMention> dayFirst(TokenWindow window, int at) {
        OptionalInt day = CalendarWords.dayOfMonth(window.lower(at));
        if (day.isEmpty()) { return Optional.empty(); }
        int monthAt = window.is(at + 1, "of") ? at + 2 : at + 1;
        Optional<Month> month = window.isCapitalized(monthAt)
                ? CalendarWords.month(window.lower(monthAt))
                : Optional.empty();
        int from = window.is(at - 1, "the") ? at - 1 : at;
        return month.flatMap(known -> date(window, from, monthAt + 1, known, day.getAsInt()));
    }
}
