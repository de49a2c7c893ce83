package org.onrecord.search.lucene;

import org.apache.lucene.search.Query;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/**
 * What raises one hit above another: its words as BM25 counts them (S. Robertson and H. Zaragoza, 2009), times the
 * probability that the record is right; half of that for a question, which says little of where anybody stands.
 */
final class Ranking {

    /** Records are short anyway: that one is shorter still, "the filibuster", says little for it. */
    private static final float LENGTH_COUNTS = 0.45f;
    private static final float SATURATION = 1.2f;

    static final Similarity SIMILARITY = new BM25Similarity(SATURATION, LENGTH_COUNTS);

    private Ranking() {}

    /** The query with each score weighed by the record's confidence and act. */
    static Query weighed(Query query) {
        return new WeighedQuery(query);
    }
}
