package org.onrecord.search;

import java.util.List;

import org.onrecord.search.quote.QuoteQuestion;
import org.onrecord.search.quote.Wording;

/**
 * How much one request may ask for, beside its query.
 *
 * @param rows hits on a page
 * @param facets facets counted at once
 * @param facetValues values of one facet
 * @param filterValues values of one filter
 * @param filters filters in all
 * @param quotedWords words of a quotation that is checked
 */
public record SearchLimits(int rows, int facets, int facetValues, int filterValues, int filters, int quotedWords) {

    public static final SearchLimits DEFAULT = new SearchLimits(1_000, 20, 100, 100, 50, 300);

    public SearchLimits {
        if (rows < 1 || facets < 1 || facetValues < 1 || filterValues < 1 || filters < 1
                || quotedWords < 1) {
            throw new IllegalArgumentException("limits that allow no search");
        }
    }

    /**
     * Lets a request pass that stays within the limits.
     *
     * @throws BadQueryException naming the limit it exceeds
     */
    public void check(SearchRequest request) {
        atMost(rows, request.limit(), "records on a page", "ask for the next page with the cursor");
        atMost(facets, request.facets().size(), "facets at once", "ask for some of them");
        request.facets().forEach(
                facet -> atMost(facetValues, facet.top(), "values of a facet", "narrow the search by a filter"));
        check(request.filters());
    }

    /**
     * As {@link #check(SearchRequest)}, of a question about a quotation.
     *
     * @throws BadQueryException naming the limit it exceeds
     */
    public void check(QuoteQuestion question) {
        atMost(rows, question.limit(), "findings", "ask for fewer");
        check(question.filters());
    }

    /**
     * Lets a quotation pass that has at least one word and not too many.
     *
     * @throws BadQueryException when it has not
     */
    public void check(Wording quotation) {
        if (quotation.size() == 0) { throw new BadQueryException("no word in the quotation: write what was said"); }
        atMost(quotedWords, quotation.size(), "words of a quotation", "check a part of it");
    }

    /**
     * Lets filters pass that stay within the limits.
     *
     * @throws BadQueryException naming the limit they exceed
     */
    public void check(List<Filter> asked) {
        atMost(filters, asked.size(), "filters", "leave some out");
        for (Filter filter : asked) {
            if (filter instanceof Filter.AnyOf any) {
                atMost(filterValues, any.values().size(), "values of " + any.field().label(), "leave some out");
            }
        }
    }

    private static void atMost(int limit, int asked, String what, String advice) {
        if (asked > limit) {
            throw new BadQueryException("at most " + limit + " " + what + ", not " + asked + ": " + advice);
        }
    }
}
