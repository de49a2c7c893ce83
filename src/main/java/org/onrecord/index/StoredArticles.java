package org.onrecord.index;

import java.io.IOException;
import java.util.Optional;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LiveFieldValues;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.onrecord.schema.Fields;

/**
 * What the index holds of each article, by its key: the index as it was at the last refresh, and in memory what was put
 * since. Whoever puts an article notes it here, one thread at a time for each key.
 */
final class StoredArticles extends LiveFieldValues<IndexSearcher, StoredArticles.Entry> {

    private static final Entry REMOVED = new Entry(new BytesRef(), 0);

    /** The content hash of an article and how many records it has. */
    record Entry(BytesRef hash, int records) {}

    StoredArticles(SearcherManager searchers) {
        super(searchers, REMOVED);
    }

    Optional<Entry> find(String key) throws IOException {
        return Optional.ofNullable(get(key)).filter(entry -> !entry.equals(REMOVED));
    }

    @Override
    protected Entry lookupFromSearcher(IndexSearcher searcher, String key) throws IOException {
        BytesRef term = new BytesRef(key);
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            Optional<Entry> entry = lookUp(leaf, term);
            if (entry.isPresent()) { return entry.get(); }
        }
        return REMOVED;
    }

    private static Optional<Entry> lookUp(LeafReaderContext leaf, BytesRef term) throws IOException {
        var terms = leaf.reader().terms(Fields.ARTICLE_ID);
        if (terms == null) { return Optional.empty(); }
        TermsEnum articles = terms.iterator();
        if (!articles.seekExact(term)) { return Optional.empty(); }
        Bits live = leaf.reader().getLiveDocs();
        PostingsEnum found = articles.postings(null, PostingsEnum.NONE);
        for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
            if (live == null || live.get(doc)) { return Optional.of(entry(leaf, doc)); }
        }
        return Optional.empty();
    }

    static Entry entry(LeafReaderContext leaf, int doc) throws IOException {
        var hashes = leaf.reader().getBinaryDocValues(Fields.HASH);
        var records = leaf.reader().getNumericDocValues(Fields.RECORDS);
        if (hashes == null || records == null || !hashes.advanceExact(doc) || !records.advanceExact(doc)) {
            throw new IOException("an article without hash: document " + doc + " of " + leaf.reader());
        }
        return new Entry(BytesRef.deepCopyOf(hashes.binaryValue()), (int) records.longValue());
    }
}
