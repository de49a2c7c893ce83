package org.onrecord.ingest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words before a report's first sentence that say where and when it was filed, and often by which agency:
 * "HARBOUR CITY, May 27 (Wire) —", "LONDON, March 3, 2025 -".
 *
 * @param day when it was filed; empty when the dateline names no year, for a year is never guessed
 * @param agency the agency in brackets
 */
record Dateline(Optional<LocalDate> day, Optional<String> agency) {

    private static final int LONGEST = 160;

    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";
    private static final String DATE = "(?:[A-Z][a-z]{2,8}day,? )?(?<date>" + MONTH + " \\d{1,2}(?:, \\d{4})?|\\d{1,2} "
            + MONTH + "(?:,? \\d{4})?)";
    private static final String PLACE = places("\\p{Lu}[\\p{L}\\p{M}.'’-]*");
    private static final String CAPITALS = places("\\p{Lu}[\\p{Lu}\\p{M}.'’-]+");
    private static final String AGENCY = "[(/](?<agency>\\p{Lu}[\\p{L}\\d.& -]{1,30})[)/]";
    private static final String DASH = "\\s*(?:—|–|--|-)(?:\\s.*|$)";

    /** After a place in small letters only a comma tells a dateline from a headline. */
    private static final Pattern DATED = Pattern.compile(
            "(?:" + CAPITALS + "[,.]? |" + PLACE + "[,.] )" + DATE + "(?: ?" + AGENCY + ")?" + DASH, Pattern.DOTALL);
    private static final Pattern UNDATED = Pattern.compile(CAPITALS + " ?" + AGENCY + DASH, Pattern.DOTALL);

    private static String places(String word) {
        return word + "(?:(?:, ?|/| (?:(?:de|of|la|le|el|al|upon|am|sur|the|and) )?)" + word + "){0,5}";
    }

    /** The dateline at the start of {@code paragraph}. */
    static Optional<Dateline> of(String paragraph) {
        String start = Fields.cut(paragraph.stripLeading(), LONGEST);
        Matcher dated = DATED.matcher(start);
        if (dated.matches()) { return Optional.of(new Dateline(Published.parse(dated.group("date")), agency(dated))); }
        Matcher undated = UNDATED.matcher(start);
        return undated.matches() ? Optional.of(new Dateline(Optional.empty(), agency(undated))) : Optional.empty();
    }

    private static Optional<String> agency(Matcher dateline) {
        return Optional.ofNullable(dateline.group("agency")).map(String::strip);
    }
}
