package org.onrecord.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/**
 * The hits of a search of which each is the first of its cluster in the order of the search. Looks at the best hits, and at
 * four times as many when too few of them are different.
 */
final class Fold {

    private static final int FIRST_LOOK = 4;
    private static final int MORE = 4;

    private final IndexSearcher searcher;
    private final Clusters clusters;

    Fold(IndexSearcher searcher) {
        this.searcher = searcher;
        this.clusters = new Clusters(searcher.getIndexReader());
    }

    /** The first {@code rows} different hits after a place in the order, or from its beginning; fewer when there are no more. */
    List<ScoreDoc> first(Query query, Sort order, Optional<Cursor> after, int rows) throws IOException {
        int most = Math.max(1, searcher.getIndexReader().maxDoc());
        int looked = Math.min(most, rows * FIRST_LOOK);
        while (true) {
            TopFieldDocs docs = searcher.search(query, new TopFieldCollectorManager(order, looked, null, looked));
            List<ScoreDoc> different = different(docs.scoreDocs, order, after);
            if (different.size() >= rows || docs.scoreDocs.length < looked || looked == most) {
                return different.subList(0, Math.min(rows, different.size()));
            }
            looked = (int) Math.min(most, (long) looked * MORE);
        }
    }

    private List<ScoreDoc> different(ScoreDoc[] docs, Sort order, Optional<Cursor> after) throws IOException {
        Set<Long> seen = new HashSet<>();
        List<ScoreDoc> different = new ArrayList<>();
        for (ScoreDoc doc : docs) {
            OptionalLong cluster = clusters.of(doc.doc);
            boolean first = cluster.isEmpty() || seen.add(cluster.getAsLong());
            if (first && after.filter(cursor -> !cursor.isBefore((FieldDoc) doc, order)).isEmpty()) {
                different.add(doc);
            }
        }
        return different;
    }
}
