package org.onrecord.extract.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the date expressions of a run of tokens; where two begin together or overlap, the first pattern wins. */
final class DateScanner {

    private static final List<DatePattern> PATTERNS = List.of(
            new NumericDates(),
            new WeekdayOfWeekDates(),
            new WeekdayDates(),
            new PeriodDates(),
            new RelativeDates(),
            new StoryDates(),
            new CalendarDates(),
            new YearDates(),
            new HolidayDates(),
            new VaguePast());

    private DateScanner() {}

    /** The mentions in order, disjoint. */
    static List<DateMention> scan(TokenWindow window) {
        List<DateMention> mentions = new ArrayList<>();
        int at = window.from();
        while (at < window.to()) {
            Optional<DateMention> found = at(window, at);
            found.ifPresent(mentions::add);
            at = found.map(DateMention::to).orElse(at + 1);
        }
        return mentions;
    }

    private static Optional<DateMention> at(TokenWindow window, int token) {
        for (DatePattern pattern : PATTERNS) {
            Optional<DateMention> found = pattern.at(window, token);
            if (found.isPresent()) { return found; }
        }
        return Optional.empty();
    }
}
