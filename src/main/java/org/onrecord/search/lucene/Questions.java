package org.onrecord.search.lucene;

import java.util.List;

import org.onrecord.search.BadQueryException;
import org.onrecord.search.Filter;
import org.onrecord.search.SearchLimits;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.query.QueryLimits;
import org.onrecord.search.query.QueryNode;
import org.onrecord.search.query.QueryParser;

/**
 * Turns requests into questions, the same for a search and for a query that stands. Safe for many threads.
 *
 * @param limits how much a request may ask for
 * @param queryLimits how long and deep its query may be
 * @param queries translates queries
 * @param conditions translates filters
 */
record Questions(SearchLimits limits, QueryLimits queryLimits, LuceneQueries queries, Conditions conditions) {

    static Questions of(SearchLimits limits, QueryLimits queryLimits, Analysis analysis) {
        return new Questions(limits, queryLimits, new LuceneQueries(analysis), new Conditions(analysis));
    }

    /** @throws BadQueryException when the request cannot be understood or asks for too much */
    Question of(SearchRequest request) {
        limits.check(request);
        return of(request.query(), request.filters());
    }

    /** @throws BadQueryException when the query cannot be understood or there are too many filters */
    Question of(String query, List<Filter> filters) {
        limits.check(filters);
        QueryNode tree = QueryParser.parse(query, queryLimits);
        return new Question(tree, queries.query(tree), queries.nearness(tree), conditions.of(filters, tree));
    }
}
