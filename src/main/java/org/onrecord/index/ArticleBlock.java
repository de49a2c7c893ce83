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
import org.onrecord.schema.NamedRecord;
import org.onrecord.schema.RecordDocuments;

/** The documents of one article, which are replaced together: its records in their order, then the article. */
final class ArticleBlock {

    private ArticleBlock() {}

    /** @throws IllegalArgumentException when the records are not this article's or share an id */
    static List<Document> of(Article article, BytesRef hash, List<AttributionRecord> records, RecordDocuments schema) {
        return ofNamed(article, hash, records.stream().map(NamedRecord::of).toList(), schema);
    }

    /** The same of records of whose speakers more is known. */
    static List<Document> ofNamed(Article article, BytesRef hash, List<NamedRecord> records, RecordDocuments schema) {
        check(article, records.stream().map(NamedRecord::shown).toList());
        List<Document> block = new ArrayList<>(records.size() + 1);
        records.forEach(record -> block.add(schema.document(record)));
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
