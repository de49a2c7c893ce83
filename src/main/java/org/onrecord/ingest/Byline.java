package org.onrecord.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line of an article that names its author: "By Jane Doe", "By Jane Doe and John Roe in Harbour City", "Jane Doe,
 * Staff Writer", "(Reporting by Jane Doe; editing by John Roe)".
 */
final class Byline {

    private static final int LONGEST = 160;

    private static final String PARTICLE = "(?:de|da|di|du|dos|del|della|der|den|van|von|zu|bin|ibn|al|el|la|le|ter|ten|y|af|av)";
    private static final String NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
    private static final String NAME = NAME_WORD + "(?: (?:" + PARTICLE + " ){0,2}" + NAME_WORD + "){1,4}";
    private static final String AND = "(?:,? and | & )";
    private static final String NAMES = "(?<names>" + NAME + "(?:(?:, " + NAME + "){0,6}" + AND + NAME + ")?)";
    private static final String NEWSROOM = "\\p{Lu}{2,12}";

    private static final Pattern BY = Pattern
            .compile("\\(?(?i:by|written by|story by|reported by|reporting by)(?i:\\s*:)?\\s+"
                    + "(?:" + NAMES + "|(?<newsroom>" + NEWSROOM + "))"
                    + "(?:\\s+(?:in|for|of|at)\\s.*|\\s*[,;|/·•(–—].*|\\s+-\\s.*|\\.?\\)?)");

    private static final Pattern JOB = Pattern.compile(NAMES + "\\s*(?:,|\\||·|•|–|—| -)\\s*(?i:(?:\\p{L}+[\\s-]){0,3}"
            + "(?:writer|reporter|correspondent|editor|columnist|contributor|journalist|bureau chief))");

    private static final Pattern CALENDAR = Pattern.compile(
            "(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september"
                    + "|october|november|december)\\b.*");

    private Byline() {}

    /** The names in {@code line}, as it writes them, if the whole line is a byline. */
    static Optional<String> author(String line) {
        if (line.length() > LONGEST) { return Optional.empty(); }
        return matched(BY, line).or(() -> matched(JOB, line)).filter(name -> !CALENDAR.matcher(name).matches());
    }

    private static Optional<String> matched(Pattern form, String line) {
        Matcher byline = form.matcher(line);
        if (!byline.matches()) { return Optional.empty(); }
        return Optional.ofNullable(byline.group("names"))
                .or(() -> form == BY ? Optional.ofNullable(byline.group("newsroom")) : Optional.empty());
    }
}
