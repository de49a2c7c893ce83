package org.onrecord.alert;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.onrecord.search.Filter;

/**
 * A query that stands: it is asked of every record that comes into the index after it.
 *
 * @param name what the user calls it; printable, on one line
 * @param query in the query language
 * @param filters every one must hold
 * @param since when it was added; what an earlier alert of the same name has found is not this one's
 */
public record Alert(String name, String query, List<Filter> filters, Instant since) {

    /** The most characters of a name. */
    public static final int LONGEST_NAME = 100;

    /** A word that a shell leaves as it is. */
    private static final Pattern BARE = Pattern.compile("[\\p{L}\\p{N}_./:@%+,-]+");
    /** What a shell would not leave as it is between double quotation marks. */
    private static final Pattern ACTIVE = Pattern.compile("[\"$`\\\\!]");

    public Alert {
        if (name.isBlank() || !name.equals(name.strip())) {
            throw new IllegalArgumentException("an alert's name has no blanks around it and is not empty");
        }
        if (name.length() > LONGEST_NAME || name.codePoints().anyMatch(Alert::isUnprintable)) {
            throw new IllegalArgumentException(
                    "an alert's name is one line of at most " + LONGEST_NAME + " printable characters");
        }
        Objects.requireNonNull(query);
        filters = List.copyOf(filters);
        Objects.requireNonNull(since);
    }

    /** What breaks a line, turns the direction of writing, or is no character. */
    private static boolean isUnprintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                    true;
            default -> 0x202A <= c && c <= 0x202E || 0x2066 <= c && c <= 0x2069;
        };
    }

    /** What it looks for, as one would type it: the query and its options. */
    public String question() {
        return Stream.concat(
                Stream.of(query).filter(text -> !text.isBlank()),
                filters.stream().map(Alert::option)).collect(Collectors.joining(" "));
    }

    private static String option(Filter filter) {
        return switch (filter) {
            case Filter.AnyOf any -> any.values().stream()
                    .map(value -> "--" + any.field().label() + " " + quoted(value))
                    .collect(Collectors.joining(" "));
            case Filter.DateRange range -> Stream.concat(
                    range.from().map(from -> "--from " + from).stream(), range.to().map(to -> "--to " + to).stream())
                    .collect(Collectors.joining(" "));
            case Filter.MinConfidence min -> "--min-confidence " + min.least();
        };
    }

    /** As a shell takes it for one word. */
    private static String quoted(String value) {
        if (BARE.matcher(value).matches()) { return value; }
        return ACTIVE.matcher(value).find() ? "'" + value.replace("'", "'\\''") + "'" : "\"" + value + "\"";
    }
}
