package org.onrecord.schema;

import java.io.IOException;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.onrecord.json.ArticleJson;
import org.onrecord.model.Article;

/** Articles as Lucene documents, and back. */
public final class ArticleDocuments {

    private ArticleDocuments() {}

    /**
     * @param hash stands for everything the article's documents are made from
     * @param records how many records the article has
     */
    public static Document document(Article article, BytesRef hash, int records) {
        Document document = new Document();
        String key = Keywords.key(article.id());
        document.add(new StringField(Fields.DOC, Fields.ARTICLE_DOC, Store.NO));
        document.add(new StringField(Fields.ARTICLE, key, Store.NO));
        document.add(new StringField(Fields.ARTICLE_ID, key, Store.NO));
        document.add(new BinaryDocValuesField(Fields.HASH, hash));
        document.add(new NumericDocValuesField(Fields.RECORDS, records));
        StoredJson.add(document, ArticleJson.write(article));
        return document;
    }

    /**
     * The article of a document.
     *
     * @throws org.apache.lucene.index.CorruptIndexException when it is not what was written
     */
    public static Article read(StoredFields documents, int number) throws IOException {
        return StoredJson.read(documents, number, ArticleJson::read);
    }
}
