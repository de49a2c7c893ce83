package org.onrecord.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.onrecord.search.FacetResult;
import org.onrecord.search.query.QueryField;

/**
 * Counts the codes of many documents, exactly: which documents have a code is read from the index as bits, so that 64 are
 * counted at a time. It takes as long for few documents as for many.
 */
final class CodeCounter {

    private CodeCounter() {}

    /** The codes that some of the documents have, in the order of their definition. */
    static List<FacetResult.Count> count(QueryField field, FacetsCollector hits) throws IOException {
        List<FacetResult.Count> counts = new ArrayList<>();
        for (String code : field.codes()) {
            int found = count(new Term(field.label(), code), hits);
            if (found > 0) {
                counts.add(new FacetResult.Count(code, found));
            }
        }
        return counts;
    }

    private static int count(Term code, FacetsCollector hits) throws IOException {
        int count = 0;
        for (MatchingDocs some : hits.getMatchingDocs()) {
            count += (int) FixedBitSet.intersectionCount(bits(some), bits(code, some.context().reader()));
        }
        return count;
    }

    private static FixedBitSet bits(MatchingDocs some) throws IOException {
        DocIdSetIterator documents = some.bits().iterator();
        FixedBitSet held = BitSetIterator.getFixedBitSetOrNull(documents);
        if (held != null) { return held; }
        FixedBitSet bits = new FixedBitSet(some.context().reader().maxDoc());
        if (documents != null) {
            bits.or(documents);
        }
        return bits;
    }

    private static FixedBitSet bits(Term code, LeafReader segment) throws IOException {
        FixedBitSet bits = new FixedBitSet(segment.maxDoc());
        PostingsEnum documents = segment.postings(code, PostingsEnum.NONE);
        if (documents != null && documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            documents.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, bits, 0);
        }
        return bits;
    }
}
