package org.onrecord.search.query;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.onrecord.search.BadQueryException;

/** Reads the values of {@code date:}. */
final class DateValues {

    static final String EXPECTED = "write 2025, 2025-05, 2025-05-27, >=2025, [2025-01 TO 2025-03], or --05-27 for a date without a year";

    private static final Pattern YEARLESS = Pattern.compile("--(\\d{2})(?:-(\\d{2}))?");
    /** A leap year, in which every day of a year exists. */
    private static final String LEAP_YEAR = "2024-";
    private static final LocalDate FIRST = LocalDate.of(0, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private DateValues() {}

    static QueryNode read(Token token) {
        String text = Bounds.text(token);
        if (isYearless(text)) { return new QueryNode.YearlessDate(token.at(), text); }
        Bounds bounds = Bounds.of(token);
        Optional<LocalDate> first = first(bounds.low(), token);
        Optional<LocalDate> last = last(bounds.high(), token);
        if (first.orElse(FIRST).isAfter(last.orElse(LAST))) {
            throw BadQuery.at(token.at(), "a range of dates with no day in it", "the earlier date comes first");
        }
        return new QueryNode.Dates(token.at(), new Days(first, last));
    }

    /** Whether {@code text} is a month or a day of a month without a year. */
    private static boolean isYearless(String text) {
        Matcher yearless = YEARLESS.matcher(text);
        return yearless.matches() && Days.of(LEAP_YEAR + text.substring(2)).isPresent();
    }

    private static Optional<LocalDate> first(Bounds.Bound low, Token token) {
        return low.isOpen() ? Optional.empty() : low.included() ? days(low, token).first()
                : days(low, token).last().map(day -> day.plusDays(1));
    }

    private static Optional<LocalDate> last(Bounds.Bound high, Token token) {
        return high.isOpen() ? Optional.empty() : high.included() ? days(high, token).last()
                : days(high, token).first().map(day -> day.minusDays(1));
    }

    private static Days days(Bounds.Bound bound, Token token) {
        return Days.of(bound.text()).orElseThrow(() -> notADate(bound.text(), token));
    }

    private static BadQueryException notADate(String text, Token token) {
        return BadQuery.at(token.at(), "“" + Excerpt.of(text) + "” is not a date", EXPECTED);
    }
}
