package org.onrecord.schema;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.onrecord.model.AttributionRecord;

/** An index in memory with some documents, in two segments. */
final class MemoryIndex implements AutoCloseable {

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;

    MemoryIndex(List<Document> documents) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(Analyzers.indexing()))) {
            for (Document document : documents) {
                writer.addDocument(document);
                if (document == documents.get(documents.size() / 2)) {
                    writer.flush();
                }
            }
        }
        reader = DirectoryReader.open(directory);
    }

    static MemoryIndex of(List<AttributionRecord> records) throws IOException {
        RecordDocuments schema = new RecordDocuments();
        return new MemoryIndex(records.stream().map(schema::document).toList());
    }

    static MemoryIndex of(AttributionRecord... records) throws IOException {
        return of(Arrays.asList(records));
    }

    DirectoryReader reader() {
        return reader;
    }

    IndexSearcher searcher() {
        return new IndexSearcher(reader);
    }

    int count(Query query) throws IOException {
        return searcher().count(query);
    }

    /** The ids of all records in an order. */
    List<String> ids(Sort order) throws IOException {
        IndexSearcher searcher = searcher();
        return Arrays.stream(searcher.search(MatchAllDocsQuery.INSTANCE, 1000, order).scoreDocs)
                .map(hit -> record(hit).id())
                .toList();
    }

    private AttributionRecord record(ScoreDoc hit) {
        try {
            return RecordDocuments.read(reader.storedFields(), hit.doc);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
