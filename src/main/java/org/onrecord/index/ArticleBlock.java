package org.onrecord.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.util.BytesRef;
import org.onrecord.model.Article;
import org.onrecord.model.AttributionRecord;
import org.onrecord.schema.ArticleDocuments;
import org.onrecord.schema.RecordDocuments;

/** The documents of one article, which are replaced together: its records in their order, then the article. */
final class ArticleBlock {

    private ArticleBlock() {}

    /** @throws IllegalArgumentException when the records are not this article's or share an id */
    static List<Document> of(Article article, BytesRef hash, List<AttributionRecord> records, RecordDocuments schema) {
        return of(article, hash, records, records, schema);
    }

    /**
     * @param records as they are shown
     * @param extracted the same as their article gives them
     */
    static List<Document> of(
            Article article,
            BytesRef hash,
            List<AttributionRecord> records,
            List<AttributionRecord> extracted,
            RecordDocuments schema) {
        check(article, records);
        List<Document> block = new ArrayList<>(records.size() + 1);
        for (int i = 0; i < records.size(); i++) {
            block.add(schema.document(records.get(i), extracted.get(i)));
        }
        block.add(ArticleDocuments.document(article, hash, records.size()));
        return block;
    }

    private static void check(Article article, List<AttributionRecord> records) {
        Set<String> ids = new HashSet<>();
        for (AttributionRecord record : records) {
            if (!record.article().equals(article.header()) || !record.id().startsWith(article.id() + "#")) {
                throw new IllegalArgumentException("record " + record.id() + " is not of article " + article.id());
            }
            if (!ids.add(record.id())) {
                throw new IllegalArgumentException("article " + article.id() + " has two records " + record.id());
            }
        }
    }
}
