package org.onrecord.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.onrecord.model.Article;
import org.onrecord.model.AttributionRecord;
import org.onrecord.schema.ArticleDocuments;
import org.onrecord.schema.Fields;
import org.onrecord.schema.Keywords;
import org.onrecord.schema.RecordDocuments;

/** Finds articles and records by their ids. */
final class Lookup {

    private final IndexSearcher searcher;

    Lookup(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    Optional<AttributionRecord> record(String id) throws IOException {
        List<AttributionRecord> records = records(term(Fields.ID, id));
        return records.stream().findFirst();
    }

    Optional<Article> article(String id) throws IOException {
        ScoreDoc[] found = searcher.search(term(Fields.ARTICLE_ID, id), 1).scoreDocs;
        return found.length == 0 ? Optional.empty() : Optional.of(
                ArticleDocuments.read(searcher.storedFields(), found[0].doc));
    }

    /** The records of an article in the order of their first segment. */
    List<AttributionRecord> recordsOf(String articleId) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(term(Fields.ARTICLE, articleId), Occur.FILTER);
        query.add(new TermQuery(new Term(Fields.DOC, Fields.RECORD_DOC)), Occur.FILTER);
        List<AttributionRecord> records = records(query.build());
        records.sort(Comparator.comparing(record -> record.segments().getFirst()));
        return List.copyOf(records);
    }

    private List<AttributionRecord> records(Query query) throws IOException {
        List<AttributionRecord> records = new ArrayList<>();
        int most = Math.max(1, searcher.count(query));
        for (ScoreDoc found : searcher.search(query, most).scoreDocs) {
            records.add(RecordDocuments.read(searcher.storedFields(), found.doc));
        }
        return records;
    }

    private static Query term(String field, String id) {
        return new TermQuery(new Term(field, Keywords.key(id)));
    }
}
