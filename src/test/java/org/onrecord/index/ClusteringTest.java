package org.onrecord.index;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleHeader;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Context;
import org.onrecord.model.Factuality;
import org.onrecord.model.Form;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.SpokenDate;
import org.onrecord.model.Stance;
import org.onrecord.schema.Fields;
import org.onrecord.schema.RecordDocuments;
import org.onrecord.testing.IndexOracle;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;

/** Quotes that are one with small changes, gathered while indexing. */
class ClusteringTest {

    private static final String CRANES = "the cranes will move when the offer does and not a day before";
    private static final String SLEEP = "we sleep badly in this harbour and we will go on sleeping badly";

    @TempDir
    private Path folder;

    private static List<AttributionRecord> records(Article article) {
        Span said = new Span(1, article.text().length() - 1);
        return List.of(new AttributionRecord(article.id() + "#1", Form.DIRECT, SpeechAct.SAY, said.in(article.text()),
                List.of(said), List.of(said), List.of(), List.of(), Speaker.unresolved(java.util.Optional.empty()),
                java.util.Optional.empty(), java.util.Optional.empty(), Stance.neutral(java.util.Optional.empty()),
                SpokenDate.UNKNOWN, Factuality.ASSERTED, .9, new Context("", ""), article.header()));
    }

    private static Article article(String id, String quote) {
        return new Article(ArticleHeader.of(id), "“" + quote + "”");
    }

    private static int write(Path place, Map<String, String> quotes, List<String> order) {
        try (LuceneIndex index = LuceneIndex.open(place, IndexSettings.of("test", "test"))) {
            for (String id : order) {
                Article article = article(id, quotes.get(id));
                index.put(article, () -> records(article));
            }
            return index.cluster();
        }
    }

    /** The ids of each cluster's articles. */
    private static List<List<String>> clusters(Path place) throws Exception {
        Map<Long, List<String>> clusters = new TreeMap<>();
        try (var directory = FSDirectory.open(place); DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                NumericDocValues values = leaf.reader().getNumericDocValues(Fields.CLUSTER);
                while (values != null && values.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
                    int doc = values.docID();
                    boolean live = leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(doc);
                    if (live) {
                        AttributionRecord record = RecordDocuments.read(leaf.reader().storedFields(), doc);
                        clusters.computeIfAbsent(values.longValue(), cluster -> new ArrayList<>())
                                .add(record.article().id());
                    }
                }
            }
        }
        return clusters.values().stream().map(ids -> ids.stream().sorted().toList())
                .sorted((a, b) -> a.getFirst().compareTo(b.getFirst())).toList();
    }

    private static final Map<String, String> QUOTES = Map.of(
            "a", CRANES,
            "b", CRANES.replace("a day", "one day"),
            "c", CRANES + " that",
            "d", SLEEP,
            "e", SLEEP.replace("badly in", "poorly in"),
            "f", "the ferry leaves at noon and nobody will wait for the mail");

    @Test
    void likeQuotesAreTogetherAndOthersAlone() throws Exception {
        assertThat(write(folder, QUOTES, List.of("a", "b", "c", "d", "e", "f"))).isEqualTo(3);
        assertThat(clusters(folder)).containsExactly(List.of("a", "b", "c"), List.of("d", "e"), List.of("f"));
        IndexOracle.assertSound(folder);
    }

    @Test
    void theOrderAndTheNumberOfRunsDoNotMatter() {
        Seeded.check(8, random -> {
            Path place = folder.resolve("i" + random.nextInt(1_000_000));
            List<String> order = new ArrayList<>(QUOTES.keySet().stream().sorted().toList());
            Collections.shuffle(order, new Random(random.nextLong()));
            int cut = random.nextInt(order.size());
            write(place, QUOTES, order.subList(0, cut));
            write(place, QUOTES, order.subList(cut, order.size()));
            try {
                assertThat(clusters(place)).containsExactly(List.of("a", "b", "c"), List.of("d", "e"), List.of("f"));
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void aSecondRunFindsNothingToDo() {
        write(folder, QUOTES, List.of("a", "b", "f"));
        assertThat(write(folder, QUOTES, List.of("a", "b", "f"))).isZero();
    }

    @Test
    void aQuoteThatChangesLeavesItsCluster() throws Exception {
        write(folder, QUOTES, List.of("a", "b"));
        write(folder, Map.of("b", SLEEP), List.of("b"));
        assertThat(clusters(folder)).containsExactly(List.of("a"), List.of("b"));
    }

    @Test
    void shortQuotesAreInNoCluster() throws Exception {
        write(folder, Map.of("a", "no comment", "b", "no comment"), List.of("a", "b"));
        assertThat(clusters(folder)).isEmpty();
    }
}
