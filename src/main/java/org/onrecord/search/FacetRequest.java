package org.onrecord.search;

import java.util.List;
import java.util.Objects;

/**
 * A count of the hits by the values of one field.
 *
 * @param field the field
 * @param path for a date, the year, or year and month, whose parts are counted; empty otherwise
 * @param top how many values, the commonest first
 */
public record FacetRequest(Field field, List<String> path, int top) {

    public FacetRequest {
        Objects.requireNonNull(field);
        path = List.copyOf(path);
        if (top < 1) { throw new IllegalArgumentException("at least one facet value must be asked for"); }
        if (!path.isEmpty() && field != Field.DATE) {
            throw new IllegalArgumentException("only dates have parts: " + field);
        }
    }
}
