package org.onrecord.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.json.Codes;
import org.onrecord.model.SpeechAct;
import org.onrecord.schema.Fields;
import org.onrecord.search.query.QueryField;

import static org.assertj.core.api.Assertions.assertThat;

/** The best are the same whether or not documents that cannot be among them are skipped. */
class WeighedQueryTest {

    private static final int DOCUMENTS = 40_000;
    private static final int BEST = 11;

    private static Directory directory;
    private static DirectoryReader reader;

    @BeforeAll
    static void index() throws IOException {
        directory = new ByteBuffersDirectory();
        Random random = new Random(7);
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            for (int i = 0; i < DOCUMENTS; i++) {
                writer.addDocument(document(random));
                if (i % 9_000 == 0) {
                    writer.flush();
                }
            }
        }
        reader = DirectoryReader.open(directory);
    }

    private static Document document(Random random) {
        Document document = new Document();
        document.add(new TextField(Fields.TEXT, text(random), Store.NO));
        document.add(new TextField(Fields.TARGET, words(random, 1), Store.NO));
        document.add(new DoubleField(Fields.CONFIDENCE, 1 - random.nextDouble() / 5, Store.NO));
        SpeechAct act = random.nextInt(5) == 0 ? SpeechAct.ASK : SpeechAct.SAY;
        document.add(new StringField(QueryField.ACT.label(), Codes.of(act), Store.NO));
        return document;
    }

    /** Each word in many texts, and seldom nothing but the commonest. */
    private static String text(Random random) {
        boolean plain = random.nextInt(400) == 0;
        return plain ? "w0 ".repeat(1 + random.nextInt(5)) : "w0" + words(random, 10 + random.nextInt(10));
    }

    /** Words w1, w2 and so on, each half as common as the one before. */
    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(" w").append(1 + Integer.numberOfTrailingZeros(random.nextInt() | 1 << 16));
        }
        return words.toString();
    }

    @AfterAll
    static void close() throws IOException {
        reader.close();
        directory.close();
    }

    static List<Query> queries() {
        Query near = new PhraseQuery(5, Fields.TEXT, "w1", "w2");
        return List.of(
                word("w0"), word("w3"), word("w9"), word("w15"),
                both(word("w0"), word("w4")).build(),
                both(word("w1"), word("w2")).add(near, Occur.SHOULD).build(),
                both(near, word("w0")).build(),
                new BooleanQuery.Builder().add(word("w0"), Occur.SHOULD).add(word("w8"), Occur.SHOULD).build());
    }

    private static Query word(String word) {
        return new DisjunctionMaxQuery(
                List.of(new TermQuery(new Term(Fields.TEXT, word)), new TermQuery(new Term(Fields.TARGET, word))),
                0.3f);
    }

    private static BooleanQuery.Builder both(Query one, Query other) {
        return new BooleanQuery.Builder().add(one, Occur.MUST).add(other, Occur.MUST);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void findsTheBestOfAll(Query words) throws IOException {
        assertThat(places(best(words, BEST))).containsExactlyElementsOf(places(best(words, Integer.MAX_VALUE)));
    }

    @Test
    void looksAtFewOfManyAlike() throws IOException {
        Query common = word("w0");
        long all = new IndexSearcher(reader).count(common);
        assertThat(all).isGreaterThan(DOCUMENTS / 2);
        assertThat(best(common, BEST).totalHits.value()).isLessThan(all / 2);
    }

    @Test
    void explainsTheScoreThatItGives() throws IOException {
        Query words = word("w3");
        ScoreDoc first = best(words, BEST).scoreDocs[0];
        var explained = new IndexSearcher(reader).explain(new WeighedQuery(words), first.doc);
        float score = (Float) ((FieldDoc) first).fields[0];
        assertThat(explained.getValue().floatValue()).isEqualTo(score);
        assertThat(explained.toString()).contains("weight of the record");
    }

    /** The best documents; what cannot be among them may be skipped once {@code counted} are found. */
    private static TopFieldDocs best(Query words, int counted) throws IOException {
        var top = new TopFieldCollectorManager(Sort.RELEVANCE, BEST, null, counted);
        return new IndexSearcher(reader).search(new WeighedQuery(words), top);
    }

    private static List<String> places(TopFieldDocs docs) {
        return Arrays.stream(docs.scoreDocs).map(Object::toString).toList();
    }
}
