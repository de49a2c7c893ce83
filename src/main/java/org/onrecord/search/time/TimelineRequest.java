package org.onrecord.search.time;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.onrecord.search.Filter;

/**
 * How did it go over time?
 *
 * @param query in the query language; empty counts everything
 * @param filters every one must hold
 * @param unit how long the periods are
 * @param changes whether to look for changes of stance, which makes sense of one speaker only
 * @param timeLimit when to stop and answer with what was counted
 */
public record TimelineRequest(String query, List<Filter> filters, Unit unit, boolean changes, Duration timeLimit) {

    public TimelineRequest {
        Objects.requireNonNull(query);
        filters = List.copyOf(filters);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(timeLimit);
    }
}
