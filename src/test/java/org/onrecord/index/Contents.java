package org.onrecord.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.onrecord.json.ArticleJson;
import org.onrecord.json.RecordJson;
import org.onrecord.schema.ArticleDocuments;
import org.onrecord.schema.Fields;
import org.onrecord.schema.RecordDocuments;
import org.onrecord.testing.RandomRecords.Sample;

/**
 * All that an index holds, in an order of its own.
 *
 * @param lines the JSON of every article and every record, sorted
 */
record Contents(List<String> lines) {

    static final Contents NOTHING = new Contents(List.of());

    static Contents of(Collection<Sample> samples) {
        List<String> lines = new ArrayList<>();
        for (Sample sample : samples) {
            lines.add(ArticleJson.write(sample.article()));
            sample.records().forEach(record -> lines.add(RecordJson.write(record)));
        }
        return sorted(lines);
    }

    static Contents of(Path folder) throws IOException {
        try (ReadableIndex index = ReadableIndex.open(folder)) {
            return of(index.reader());
        }
    }

    /** What the latest commit holds; nothing when there is none. */
    static Contents of(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) { return NOTHING; }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return of(reader);
        }
    }

    static Contents of(DirectoryReader reader) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int document : documents(reader, Fields.ARTICLE_DOC)) {
            lines.add(ArticleJson.write(ArticleDocuments.read(reader.storedFields(), document)));
        }
        for (int document : documents(reader, Fields.RECORD_DOC)) {
            lines.add(RecordJson.write(RecordDocuments.read(reader.storedFields(), document)));
        }
        return sorted(lines);
    }

    private static List<Integer> documents(DirectoryReader reader, String kind) throws IOException {
        List<Integer> documents = new ArrayList<>();
        IndexSearcher searcher = new IndexSearcher(reader);
        for (ScoreDoc hit : searcher.search(new TermQuery(new Term(Fields.DOC, kind)), 1_000_000).scoreDocs) {
            documents.add(hit.doc);
        }
        return documents;
    }

    private static Contents sorted(List<String> lines) {
        return new Contents(lines.stream().sorted().toList());
    }

    @Override
    public String toString() {
        return lines.size() + " documents " + Integer.toHexString(lines.hashCode());
    }
}
