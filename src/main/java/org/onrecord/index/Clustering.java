package org.onrecord.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.onrecord.model.AttributionRecord;
import org.onrecord.schema.Analyzers;
import org.onrecord.schema.Fields;
import org.onrecord.schema.Keywords;
import org.onrecord.schema.QuoteSketch;
import org.onrecord.schema.RecordDocuments;

/**
 * The search for clusters of quotes that are one with small changes, by leaders (J. A. Hartigan, 1975): a quote that is in
 * no cluster yet joins that of the first quote it is one with, or begins its own. Clusters found before stay as they are.
 */
final class Clustering {

    /** So many quotes with the likest sketches are compared. */
    private static final int NEIGHBOURS = 12;

    /** The share of a sketch that must agree. */
    private static final double LEAST_SHARE = 0.25;

    private final IndexSearcher searcher;
    private final Analyzer analyzer;
    private final Map<Integer, Long> assigned = new HashMap<>();

    Clustering(IndexReader reader, Analyzer analyzer) {
        this.searcher = new IndexSearcher(reader);
        this.analyzer = analyzer;
    }

    static Clustering of(IndexReader reader) {
        return new Clustering(reader, Analyzers.indexing());
    }

    /**
     * A record and its cluster.
     *
     * @param key the record's id as its document has it
     * @param cluster not 0
     * @param joined whether it joined another record's
     */
    record Assignment(String key, long cluster, boolean joined) {}

    /** A quote that is in no cluster yet. */
    private record Loose(int document, String key, String words) {}

    /** The clusters of all quotes that have none, whatever their order in the index. */
    List<Assignment> find() throws IOException {
        List<Loose> loose = loose();
        loose.sort(Comparator.comparing(Loose::key));
        List<Assignment> found = new ArrayList<>();
        for (Loose quote : loose) {
            Optional<Long> other = clusterLike(quote);
            long cluster = other.orElse(hash(quote.key()));
            assigned.put(quote.document(), cluster);
            found.add(new Assignment(quote.key(), cluster, other.isPresent()));
        }
        return found;
    }

    private List<Loose> loose() throws IOException {
        List<Loose> loose = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            NumericDocValues clusters = leaf.reader().getNumericDocValues(Fields.CLUSTER);
            Bits live = leaf.reader().getLiveDocs();
            if (clusters == null) {
                continue;
            }
            for (int doc = clusters.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = clusters.nextDoc()) {
                if (clusters.longValue() == 0 && (live == null || live.get(doc))) {
                    AttributionRecord record = record(leaf.docBase + doc);
                    QuoteSketch.words(record).ifPresent(words -> loose.add(
                            new Loose(leaf.docBase + clusters.docID(), Keywords.key(record.id()), words)));
                }
            }
        }
        return loose;
    }

    private AttributionRecord record(int document) throws IOException {
        return RecordDocuments.read(searcher.storedFields(), document);
    }

    private Optional<Long> clusterLike(Loose quote) throws IOException {
        Query like = sketchLike(quote.words());
        Set<String> pairs = QuoteSketch.pairs(quote.words());
        for (ScoreDoc found : searcher.search(like, NEIGHBOURS).scoreDocs) {
            long cluster = clusterOf(found.doc);
            if (cluster != 0 && found.doc != quote.document() && areOne(pairs, found.doc)) {
                return Optional.of(cluster);
            }
        }
        return Optional.empty();
    }

    private Query sketchLike(String words) throws IOException {
        Set<String> hashes = new HashSet<>();
        try (TokenStream stream = analyzer.tokenStream(Fields.SKETCH, words)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                hashes.add(term.toString());
            }
            stream.end();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        hashes.forEach(hash -> query.add(new TermQuery(new Term(Fields.SKETCH, hash)), Occur.SHOULD));
        return query.setMinimumNumberShouldMatch((int) Math.ceil(hashes.size() * LEAST_SHARE)).build();
    }

    private boolean areOne(Set<String> pairs, int other) throws IOException {
        return QuoteSketch.words(record(other))
                .filter(words -> QuoteSketch.areOne(pairs, QuoteSketch.pairs(words)))
                .isPresent();
    }

    /** The cluster of a document, 0 for none yet. */
    private long clusterOf(int document) throws IOException {
        Long now = assigned.get(document);
        if (now != null) { return now; }
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        NumericDocValues clusters = leaf.reader().getNumericDocValues(Fields.CLUSTER);
        return clusters != null && clusters.advanceExact(document - leaf.docBase) ? clusters.longValue() : 0;
    }

    private static long hash(String key) {
        BytesRef bytes = new BytesRef(key.getBytes(StandardCharsets.UTF_8));
        long hash = StringHelper.murmurhash3_x64_128(bytes.bytes, bytes.offset, bytes.length, 1)[0];
        return hash == 0 ? 1 : hash;
    }
}
