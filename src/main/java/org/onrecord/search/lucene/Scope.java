package org.onrecord.search.lucene;

import java.util.List;

import org.onrecord.schema.Fields;
import org.onrecord.search.query.QueryField;

/**
 * The Lucene fields in which words are looked for.
 *
 * @param words where a word is found in any of its forms, the first being what its nearness to others is measured in
 * @param forms where it is found only as it is written
 */
record Scope(List<String> words, List<String> forms) {

    /** Where words are looked for when the query names no field. */
    static final Scope DEFAULT = new Scope(Fields.DEFAULT_WORDS, List.of(Fields.TEXT_EXACT, Fields.TARGET));

    private static final Scope TEXT = new Scope(List.of(Fields.TEXT, Fields.TEXT_EXACT), List.of(Fields.TEXT_EXACT));
    private static final Scope SAID = new Scope(List.of(Fields.SAID, Fields.SAID_EXACT), List.of(Fields.SAID_EXACT));

    /** What a record is called by its target counts half of what it says itself. */
    private static final float TARGET_WEIGHT = 0.5f;

    static Scope of(QueryField field) {
        return switch (field) {
            case TEXT -> TEXT;
            case SAID -> SAID;
            default -> new Scope(List.of(field.label()), List.of(field.label()));
        };
    }

    /** How much a match in {@code field} counts. */
    float weight(String field) {
        return words.size() > 1 && field.equals(Fields.TARGET) ? TARGET_WEIGHT : 1;
    }
}
