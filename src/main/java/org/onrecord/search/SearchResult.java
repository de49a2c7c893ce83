package org.onrecord.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The answer to a request.
 *
 * @param total how many records match, or how many different ones if the request is for distinct ones; exact unless
 *     {@code timedOut}
 * @param hits the page asked for
 * @param facets the counts asked for, in the order asked
 * @param cursor names the next page; empty when there is none
 * @param timedOut whether the time limit stopped the search, so that counts are lower bounds
 * @param notes what the user should know, one line each: which filter emptied the result, which records were left out
 */
public record SearchResult(
        long total,
        List<Hit> hits,
        List<FacetResult> facets,
        Optional<String> cursor,
        boolean timedOut,
        List<String> notes) {

    public SearchResult {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
        Objects.requireNonNull(cursor);
        notes = List.copyOf(notes);
    }
}
