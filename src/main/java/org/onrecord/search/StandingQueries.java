package org.onrecord.search;

import java.util.List;

import org.onrecord.model.AttributionRecord;

/**
 * Queries that stand and are asked of each record as it comes. One finds a record just when a search with the same query
 * and filters finds it in an index. To be filled by one thread; may then be used by many at once.
 */
public interface StandingQueries {

    /**
     * Adds a query.
     *
     * @param name what {@link #finding} calls it
     * @throws BadQueryException when a search for it would be refused
     */
    void add(String name, String query, List<Filter> filters);

    /** The names of the queries that find the record, in the order in which they were added. */
    List<String> finding(AttributionRecord record);
}
