package org.onrecord.search.lucene;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.onrecord.search.FacetResult.Count;
import org.onrecord.search.query.QueryField;

import static org.assertj.core.api.Assertions.assertThat;

class CodeCounterTest {

    private static final String STANCE = QueryField.STANCE.label();

    /** Counts the stances of what {@code query} finds among 3,000 records, every third opposed and every fifth deleted. */
    private static List<Count> counts(Query query) throws IOException {
        try (Directory directory = new ByteBuffersDirectory()) {
            IndexWriterConfig config = new IndexWriterConfig(new WhitespaceAnalyzer())
                    .setMergePolicy(NoMergePolicy.INSTANCE);
            try (IndexWriter writer = new IndexWriter(directory, config)) {
                for (int i = 0; i < 3_000; i++) {
                    Document record = new Document();
                    record.add(new StringField(STANCE, i % 3 == 0 ? "oppose" : "neutral", Store.NO));
                    record.add(new StringField("fifth", Integer.toString(i % 5), Store.NO));
                    record.add(new StringField("number", Integer.toString(i), Store.NO));
                    writer.addDocument(record);
                    if (i % 1_000 == 999) {
                        writer.flush();
                    }
                }
                writer.deleteDocuments(new Term("fifth", "4"));
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                return CodeCounter.count(QueryField.STANCE,
                        new IndexSearcher(reader).search(query, new FacetsCollectorManager()));
            }
        }
    }

    @Test
    void manyAreCountedWithoutThoseDeleted() throws IOException {
        assertThat(counts(MatchAllDocsQuery.INSTANCE))
                .containsExactlyInAnyOrder(new Count("oppose", 800), new Count("neutral", 1_600));
        assertThat(counts(new TermQuery(new Term("fifth", "1"))))
                .containsExactlyInAnyOrder(new Count("oppose", 200), new Count("neutral", 400));
    }

    @Test
    void oneIsCountedToo() throws IOException {
        assertThat(counts(new TermQuery(new Term("number", "3")))).containsExactly(new Count("oppose", 1));
    }

    @Test
    void nothingHasNoCodes() throws IOException {
        assertThat(counts(new TermQuery(new Term("number", "none")))).isEmpty();
    }
}
