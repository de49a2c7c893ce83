package org.onrecord.schema;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleHeader;
import org.onrecord.testing.RandomRecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StoredJsonTest {

    @Test
    void whatWasStoredIsReadBack() throws IOException {
        Document document = new Document();
        StoredJson.add(document, "{\"a\":\"é\"}");
        assertThat(read(document, Function.identity())).isEqualTo("{\"a\":\"é\"}");
    }

    @Test
    void anArticleIsReadBackTheSame() throws IOException {
        Article article = new RandomRecords(1).sample().article();
        Document document = ArticleDocuments.document(article, new BytesRef("hash"), 3);
        try (MemoryIndex index = new MemoryIndex(List.of(document))) {
            assertThat(ArticleDocuments.read(index.reader().storedFields(), 0)).isEqualTo(article);
        }
    }

    @Test
    void anyFlippedBitIsNoticed() {
        Document document = new Document();
        StoredJson.add(document, "{\"text\":\"we never agreed\"}");
        BytesRef stored = document.getBinaryValue(Fields.JSON);
        for (int bit = 0; bit < stored.length * 8; bit++) {
            stored.bytes[stored.offset + bit / 8] ^= (byte) (1 << bit % 8);
            assertCorrupt(document);
            stored.bytes[stored.offset + bit / 8] ^= (byte) (1 << bit % 8);
        }
    }

    @Test
    void aDocumentWithoutItsPartsIsCorrupt() {
        assertCorrupt(new Document());
        Document unchecked = new Document();
        unchecked.add(new StoredField(Fields.JSON, new BytesRef("{}")));
        assertCorrupt(unchecked);
    }

    @Test
    void whatIsStoredWholeButIsNoArticleIsCorrupt() {
        Document document = new Document();
        StoredJson.add(document, "{\"id\":7}");
        assertThatExceptionOfType(CorruptIndexException.class)
                .isThrownBy(() -> {
                    try (MemoryIndex index = new MemoryIndex(List.of(document))) {
                        ArticleDocuments.read(index.reader().storedFields(), 0);
                    }
                })
                .withMessageContaining("document 0");
    }

    @Test
    void longJsonIsStoredWhole() throws IOException {
        Article article = new Article(ArticleHeader.of("a"), "été ".repeat(500_000));
        Document document = ArticleDocuments.document(article, new BytesRef("hash"), 0);
        try (MemoryIndex index = new MemoryIndex(List.of(document))) {
            assertThat(ArticleDocuments.read(index.reader().storedFields(), 0)).isEqualTo(article);
        }
    }

    private static void assertCorrupt(Document document) {
        assertThatExceptionOfType(CorruptIndexException.class)
                .isThrownBy(() -> read(document, Function.identity()))
                .withMessageContaining("does not match its checksum");
    }

    private static String read(Document document, Function<String, String> parser) throws IOException {
        Document copy = new Document();
        for (IndexableField field : document) {
            copy.add(field);
        }
        try (MemoryIndex index = new MemoryIndex(List.of(copy))) {
            return StoredJson.read(index.reader().storedFields(), 0, parser);
        }
    }
}
