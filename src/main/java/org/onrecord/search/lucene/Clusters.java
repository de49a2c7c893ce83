package org.onrecord.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.onrecord.schema.Fields;

/** Which documents have the same quote, but for small changes. */
final class Clusters {

    private final List<LeafReaderContext> leaves;

    Clusters(IndexReader reader) {
        this.leaves = reader.leaves();
    }

    /** The cluster of a document; empty for one that is like no other. */
    OptionalLong of(int document) throws IOException {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        NumericDocValues clusters = DocValues.getNumeric(leaf.reader(), Fields.CLUSTER);
        boolean has = clusters.advanceExact(document - leaf.docBase) && clusters.longValue() != 0;
        return has ? OptionalLong.of(clusters.longValue()) : OptionalLong.empty();
    }

    /** How many articles some documents of each cluster are from, and how many different quotes they are. */
    record Count(Map<Long, Integer> sizes, long distinct) {}

    static Count count(FacetsCollector documents) throws IOException {
        Map<Long, Integer> sizes = new HashMap<>();
        long alone = 0;
        for (MatchingDocs matching : documents.getMatchingDocs()) {
            DocIdSetIterator docs = matching.bits().iterator();
            if (docs != null) {
                alone += count(matching.context().reader(), docs, sizes);
            }
        }
        return new Count(sizes, alone + sizes.size());
    }

    /** Adds the articles of one segment to {@code sizes}; returns how many documents are in no cluster. */
    private static long count(LeafReader segment, DocIdSetIterator docs, Map<Long, Integer> sizes) throws IOException {
        NumericDocValues clusters = DocValues.getNumeric(segment, Fields.CLUSTER);
        // An article's own document follows its records.
        NumericDocValues articles = DocValues.getNumeric(segment, Fields.RECORDS);
        Map<Long, Integer> last = new HashMap<>();
        long alone = 0;
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            if (clusters.advanceExact(doc) && clusters.longValue() != 0) {
                int article = articles.docID() < doc ? articles.advance(doc) : articles.docID();
                Integer before = last.put(clusters.longValue(), article);
                sizes.merge(clusters.longValue(), before != null && before == article ? 0 : 1, Integer::sum);
            } else {
                alone++;
            }
        }
        return alone;
    }
}
