package org.onrecord.search;

import java.util.List;
import java.util.Objects;

/**
 * A count of the hits by the values of one field. A filter on the same field is set aside while counting, so that the
 * values one could choose besides keep their counts.
 *
 * @param field the field
 * @param path for a date, the year, or year and month, whose parts are counted; empty otherwise
 * @param top how many values, the commonest first
 * @param prefix how a word of the values begins, without case and accents; empty for all values
 */
public record FacetRequest(Field field, List<String> path, int top, String prefix) {

    public FacetRequest {
        Objects.requireNonNull(field);
        path = List.copyOf(path);
        if (top < 1) { throw new IllegalArgumentException("at least one facet value must be asked for"); }
        Objects.requireNonNull(prefix);
        if (!path.isEmpty() && field != Field.DATE) {
            throw new IllegalArgumentException("only dates have parts: " + field);
        }
    }

    /** The commonest values of all. */
    public FacetRequest(Field field, List<String> path, int top) {
        this(field, path, top, "");
    }
}
