package org.onrecord.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/** An index of one record, in memory. For one thread. */
final class RecordInMemory {

    private final IndexSearcher searcher;

    RecordInMemory(Document record, Analyzer analyzer) {
        searcher = MemoryIndex.fromDocument(record, analyzer).createSearcher();
        searcher.setQueryCache(null);
    }

    /** All terms of the record. */
    Set<Term> terms() {
        LeafReader reader = searcher.getIndexReader().leaves().getFirst().reader();
        try {
            Set<Term> terms = new HashSet<>();
            for (FieldInfo field : reader.getFieldInfos()) {
                var held = reader.terms(field.name);
                TermsEnum each = held == null ? TermsEnum.EMPTY : held.iterator();
                for (BytesRef term = each.next(); term != null; term = each.next()) {
                    terms.add(new Term(field.name, BytesRef.deepCopyOf(term)));
                }
            }
            return terms;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Whether a query finds the record; one that becomes too large over it finds nothing, as a search that is refused. */
    boolean isFoundBy(Query query) {
        try {
            return searcher.count(query) > 0;
        } catch (IndexSearcher.TooManyClauses e) {
            return false;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static UncheckedIOException unreadable(IOException cause) {
        return new UncheckedIOException("an index in memory cannot fail to be read", cause);
    }
}
