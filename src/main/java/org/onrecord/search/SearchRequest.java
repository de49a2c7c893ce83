package org.onrecord.search;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One question to the index.
 *
 * @param query in the query language; empty finds everything
 * @param filters every one must hold; without one on factuality only asserted records are found
 * @param facets what to count
 * @param sort the order of hits
 * @param limit how many hits at most; 0 for counts alone
 * @param after the cursor of the page before
 * @param timeLimit when to stop and answer with what was found
 * @param distinct whether records with the same quote, but for small changes, become one hit: the first in the order
 */
public record SearchRequest(
        String query,
        List<Filter> filters,
        List<FacetRequest> facets,
        Sort sort,
        int limit,
        Optional<String> after,
        Duration timeLimit,
        boolean distinct) {

    public SearchRequest {
        Objects.requireNonNull(query);
        filters = List.copyOf(filters);
        facets = List.copyOf(facets);
        Objects.requireNonNull(sort);
        Objects.requireNonNull(after);
        Objects.requireNonNull(timeLimit);
        if (limit < 0) { throw new IllegalArgumentException("a limit is not negative: " + limit); }
    }

    /** A request for every record, alike or not. */
    public SearchRequest(
            String query,
            List<Filter> filters,
            List<FacetRequest> facets,
            Sort sort,
            int limit,
            Optional<String> after,
            Duration timeLimit) {
        this(query, filters, facets, sort, limit, after, timeLimit, false);
    }

    /** The ten most relevant records that {@code query} finds, in at most five seconds. */
    public static SearchRequest of(String query) {
        return new SearchRequest(
                query, List.of(), List.of(), Sort.RELEVANCE, 10, Optional.empty(), Duration.ofSeconds(5));
    }
}
