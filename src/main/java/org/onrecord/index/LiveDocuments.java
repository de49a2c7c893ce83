package org.onrecord.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** The documents of a reader that are not deleted, found by whole terms, in their order in the index. */
final class LiveDocuments {

    private final IndexReader reader;

    LiveDocuments(IndexReader reader) {
        this.reader = reader;
    }

    StoredFields stored() throws IOException {
        return reader.storedFields();
    }

    /** Reads one document. */
    interface Form<T> {

        T read(StoredFields documents, int number) throws IOException;
    }

    <T> List<T> having(String field, String term, Form<T> form) throws IOException {
        StoredFields stored = reader.storedFields();
        List<T> found = new ArrayList<>();
        for (int number : having(field, term)) {
            found.add(form.read(stored, number));
        }
        return found;
    }

    List<Integer> having(String field, String term) throws IOException {
        List<Integer> found = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum postings = leaf.reader().postings(new Term(field, term), PostingsEnum.NONE);
            Bits live = leaf.reader().getLiveDocs();
            if (postings == null) {
                continue;
            }
            for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                if (live == null || live.get(doc)) {
                    found.add(leaf.docBase + doc);
                }
            }
        }
        return found;
    }
}
