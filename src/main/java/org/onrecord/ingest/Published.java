package org.onrecord.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reading of a day of publication as pages, feeds and people write it: 2025-05-27, 2025-05-27T10:00:00+02:00,
 * 2025/05/27, 20250527, May 27, 2025, 27 May 2025, Tue, 27 May 2025 10:00:00 GMT. A time is passed over: the day is the
 * one the writer's own clock showed. What has no year, no day, or can be read two ways (05/06/2025) is no date.
 */
public final class Published {

    private static final int LONGEST = 120;

    private static final String MONTH = "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>\\d{4})";
    private static final String WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?";
    private static final String TIME = "(?:(?:,?\\s+(?:at\\s+)?|,?\\s*[|·•–—-]\\s*)\\d{1,2}(?:[:.]\\d{2}|\\s?[ap]\\.?m).*)?";

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(
                    "(?<year>\\d{4})([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?:[Tt\\s]\\s*\\d{1,2}:?\\d{2}.*|Z)?"),
            Pattern.compile("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})(?:T\\d.*)?"),
            insensitive(WEEKDAY + MONTH + "\\s+" + DAY + ",?\\s+" + YEAR + TIME),
            insensitive(WEEKDAY + DAY + "[\\s-]+(?:of\\s+)?" + MONTH + "[,\\s-]+" + YEAR + TIME));

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1), Map.entry("feb", 2), Map.entry("mar", 3), Map.entry("apr", 4),
            Map.entry("may", 5), Map.entry("jun", 6), Map.entry("jul", 7), Map.entry("aug", 8),
            Map.entry("sep", 9), Map.entry("oct", 10), Map.entry("nov", 11), Map.entry("dec", 12));

    private Published() {}

    private static Pattern insensitive(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE);
    }

    /** The day that {@code written} names, if the whole of it is a date. Never throws. */
    public static Optional<LocalDate> parse(String written) {
        String date = written.strip();
        if (date.length() > LONGEST) { return Optional.empty(); }
        return FORMS.stream()
                .map(form -> form.matcher(date))
                .filter(Matcher::matches)
                .flatMap(form -> day(form).stream())
                .findFirst();
    }

    private static Optional<LocalDate> day(Matcher date) {
        int year = Integer.parseInt(date.group("year"));
        int day = Integer.parseInt(date.group("day"));
        try {
            return year < 1000 ? Optional.empty() : Optional.of(LocalDate.of(year, month(date.group("month")), day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int month(String written) {
        if (Character.isDigit(written.charAt(0))) { return Integer.parseInt(written); }
        return MONTHS.getOrDefault(written.substring(0, 3).toLowerCase(Locale.ROOT), 0);
    }
}
