package org.onrecord.search;

import java.util.List;
import java.util.Objects;

/**
 * The counts of one facet; exact unless the search ran out of time.
 *
 * @param field the field
 * @param path the date whose parts were counted; empty otherwise
 * @param counts the commonest values, ties in the order of the values
 * @param distinct how many values there are in all, shown or not
 * @param sideways whether a filter on this field was set aside while counting
 */
public record FacetResult(Field field, List<String> path, List<Count> counts, int distinct, boolean sideways) {

    /** One value and the number of hits that have it. */
    public record Count(String value, int hits) {

        public Count {
            Objects.requireNonNull(value);
        }
    }

    public FacetResult {
        Objects.requireNonNull(field);
        path = List.copyOf(path);
        counts = List.copyOf(counts);
    }
}
