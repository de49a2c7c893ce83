package org.onrecord.search.lucene;

import java.io.IOException;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Counts what further queries would find, for notes; after the deadline they seem to find nothing. */
final class Counter {

    private final IndexSearcher searcher;

    Counter(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    int count(Query query) throws IOException {
        int count = searcher.timedOut() ? 0 : searcher.count(query);
        return searcher.timedOut() ? 0 : count;
    }

    /** Whether the deadline came before a count was done. */
    boolean timedOut() {
        return searcher.timedOut();
    }

    /** "1 record", "12 records". */
    static String records(int count) {
        return count + (count == 1 ? " record" : " records");
    }
}
