package org.onrecord.schema;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.onrecord.model.SpokenDate;

/**
 * How values are counted: each dimension has sorted-set doc values of its own, in the field {@link #field}. The value of a
 * date is its year, month and day as far as they are known: 2025/05/27.
 */
public final class Facets {

    /** What can be counted. A record has at most one value of each. */
    public static final List<String> DIMENSIONS = List.of(
            Fields.SPEAKER,
            Fields.ROLE,
            Fields.AFFILIATION,
            Fields.STANCE,
            Fields.KIND,
            Fields.FORM,
            Fields.ACT,
            Fields.TYPE,
            Fields.SOURCE,
            Fields.TARGET,
            Fields.FACTUALITY,
            Fields.DATE);

    private static final String BETWEEN_PARTS = "/";

    private Facets() {}

    /** The Lucene field that holds a dimension's values. */
    public static String field(String dimension) {
        return "facet_" + dimension;
    }

    public static FacetsConfig config() {
        FacetsConfig config = new FacetsConfig();
        for (String dimension : DIMENSIONS) {
            config.setIndexFieldName(dimension, field(dimension));
        }
        return config;
    }

    /** Adds a value as {@link #label} spells it; the empty one is left out. */
    static void add(Document document, String dimension, String value) {
        String label = label(value);
        if (!label.isEmpty()) {
            document.add(new SortedSetDocValuesFacetField(dimension, label));
        }
    }

    /**
     * A value as it is counted: outlets that print O’Neill and O'Neill mean one. Cut to {@link Keywords#MAX_LENGTH}.
     */
    public static String label(String value) {
        return Keywords.cut(value.replace('’', '\'').replace('\u2011', '-').replaceAll("\\s+", " ").strip());
    }

    static void add(Document document, SpokenDate date) {
        date.from().ifPresent(day -> add(document, Fields.DATE, date(date, day)));
    }

    private static String date(SpokenDate date, LocalDate day) {
        int known = switch (date.precision()) {
            case DAY -> 3;
            case MONTH -> 2;
            case YEAR -> 1;
            case DAY_OF_YEAR, MONTH_OF_YEAR, NONE -> 0;
        };
        return Stream.of(digits("%04d", day.getYear()), digits("%02d", day.getMonthValue()),
                digits("%02d", day.getDayOfMonth()))
                .limit(known)
                .collect(Collectors.joining(BETWEEN_PARTS));
    }

    /** The year, month and day of a date's value, as far as it has them. */
    public static List<String> dateParts(String value) {
        return List.of(value.split(BETWEEN_PARTS));
    }

    private static String digits(String format, int number) {
        return String.format(Locale.ROOT, format, number);
    }

    /** The value of {@code name}, for callers that hold an absent one. */
    static void add(Document document, String dimension, Optional<String> value) {
        value.ifPresent(present -> add(document, dimension, present));
    }
}
