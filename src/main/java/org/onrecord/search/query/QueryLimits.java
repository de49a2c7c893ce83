package org.onrecord.search.query;

/**
 * How much a query may ask for.
 *
 * @param length characters of its text, in UTF-16 units
 * @param depth parentheses and negations inside each other
 * @param clauses words, phrases and values in all
 * @param patterns words with a star or a tilde, each of which stands for many and costs as much
 * @param edits letters by which a fuzzy word may differ; more than 2 would find nearly anything
 * @param slop places by which the words of a phrase may be moved; farther apart nearness means nothing
 */
public record QueryLimits(int length, int depth, int clauses, int patterns, int edits, int slop) {

    public static final QueryLimits DEFAULT = new QueryLimits(2048, 20, 1024, 32, 2, 50);

    public QueryLimits {
        if (length < 1 || depth < 1 || clauses < 1 || patterns < 0 || edits < 0 || slop < 0) {
            throw new IllegalArgumentException("limits that allow no query");
        }
        // What Lucene's Levenshtein automata can do.
        if (edits > 2) { throw new IllegalArgumentException("fuzzy words differ by at most 2 letters: " + edits); }
    }
}
