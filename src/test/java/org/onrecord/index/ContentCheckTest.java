package org.onrecord.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Article;
import org.onrecord.model.AttributionRecord;
import org.onrecord.schema.Analyzers;
import org.onrecord.schema.ArticleDocuments;
import org.onrecord.schema.CommitData;
import org.onrecord.schema.RecordDocuments;
import org.onrecord.testing.RandomRecords;
import org.onrecord.testing.RandomRecords.Sample;

import static org.assertj.core.api.Assertions.assertThat;

class ContentCheckTest {

    private final Sample sample = talkative();
    private final Article article = sample.article();
    private final AttributionRecord first = sample.records().getFirst();
    private final int size = sample.records().size();

    private static Sample talkative() {
        RandomRecords random = new RandomRecords(12);
        for (Sample sample = random.sample();; sample = random.sample()) {
            if (sample.records().size() > 2) { return sample; }
        }
    }

    @Test
    void whatFitsIsSound() throws IOException {
        CheckReport report = check(1, size, documents(article, size));
        assertThat(report.problems()).isEmpty();
        assertThat(report.isSound()).isTrue();
        assertThat(report.articles()).isOne();
        assertThat(report.records()).isEqualTo(size);
    }

    @Test
    void recordsWithoutTheirArticleAreFound() throws IOException {
        List<Document> documents = documents(article, size);
        documents.removeLast();
        assertThat(check(0, size, documents).problems())
                .containsExactly("0 instead of 1 article documents of " + article.id());
    }

    @Test
    void anArticleStoredTwiceIsFound() throws IOException {
        List<Document> documents = documents(article, size);
        documents.addAll(documents(article, size));
        assertThat(check(2, 2L * size, documents).problems())
                .contains("2 instead of 1 article documents of " + article.id())
                .contains("2 instead of 1 records with the id " + first.id());
    }

    @Test
    void aLostRecordIsFound() throws IOException {
        List<Document> documents = documents(article, size);
        documents.removeFirst();
        assertThat(check(1, size, documents).problems())
                .contains((size - 1) + " instead of " + size + " records of " + article.id())
                .contains((size - 1) + " instead of " + size + " records");
    }

    @Test
    void wordsThatAreNotTheArticlesAreFound() throws IOException {
        Article other = new Article(article.header(), "x" + article.text());
        assertThat(check(1, size, documents(other, size)).problems())
                .contains("record " + first.id() + " has other words than its article");
    }

    @Test
    void spansBehindTheEndOfTheArticleAreFound() throws IOException {
        Article cut = new Article(article.header(), "");
        assertThat(check(1, size, documents(cut, size)).problems())
                .contains("record " + first.id() + " has other words than its article");
    }

    @Test
    void anotherHeaderIsFound() throws IOException {
        Article other = new Article(new RandomRecords(13).sample(article.id()).article().header(), article.text());
        assertThat(check(1, size, documents(other, size)).problems())
                .contains("record " + first.id() + " has another header than its article");
    }

    @Test
    void wrongCountsOfTheCommitAreFound() throws IOException {
        assertThat(check(4, size + 1, documents(article, size)).problems())
                .containsExactly("1 instead of 4 articles", size + " instead of " + (size + 1) + " records");
    }

    @Test
    void documentsOfNoArticleAreFound() throws IOException {
        List<Document> documents = documents(article, size);
        documents.add(new Document());
        assertThat(check(1, size, documents).problems())
                .containsExactly((size + 1) + " instead of " + (size + 2) + " documents of articles");
    }

    @Test
    void thousandsOfProblemsAreNotAllListed() throws IOException {
        List<Document> documents = new ArrayList<>();
        RandomRecords random = new RandomRecords(14);
        for (int i = 0; i < 300; i++) {
            documents.add(ArticleDocuments.document(random.sample().article(), new BytesRef("h"), 1));
        }
        assertThat(check(300, 300, documents).problems()).hasSize(100);
    }

    private List<Document> documents(Article stored, int count) {
        RecordDocuments schema = new RecordDocuments();
        List<Document> documents = new ArrayList<>(sample.records().stream().map(schema::document).toList());
        documents.add(ArticleDocuments.document(stored, new BytesRef("hash"), count));
        return documents;
    }

    private static CheckReport check(long articles, long records, List<Document> documents) throws IOException {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(Analyzers.indexing()))) {
                writer.addDocuments(documents);
                writer.setLiveCommitData(new CommitData(
                        CommitData.FORMAT, Analyzers.FINGERPRINT, "e", "p", articles, records).toMap().entrySet());
            }
            return IndexCheck.check(Path.of("memory"), directory);
        }
    }
}
