package org.onrecord.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.schema.CommitData;
import org.onrecord.schema.Fields;
import org.onrecord.schema.Orders;
import org.onrecord.schema.RecordDocuments;
import org.onrecord.testing.RandomRecords;
import org.onrecord.testing.RandomRecords.Sample;

import static org.assertj.core.api.Assertions.assertThat;

class ConcurrencyTest {

    private static final int THREADS = 4;

    @TempDir
    Path folder;

    @Test
    void anyNumberOfThreadsMakesTheSameIndexAndTheSameRankings() throws Exception {
        List<Sample> samples = new RandomRecords(21).samples(120);
        Disk one = indexed(samples, 1, 1);
        List<String> rankings = rankings(one);
        assertThat(rankings).hasSizeGreaterThan(200);
        for (int threads : new int[] {2, 7}) {
            Disk many = indexed(samples, threads, threads);
            assertThat(Contents.of(many)).as("%d threads", threads).isEqualTo(Contents.of(one));
            assertThat(rankings(many)).as("%d threads", threads).isEqualTo(rankings);
        }
    }

    private Disk indexed(List<Sample> samples, int threads, long seed) throws Exception {
        Disk disk = new Disk();
        List<Sample> order = new ArrayList<>(samples);
        Collections.shuffle(order, new Random(seed));
        try (LuceneIndex index = disk.open(folder)) {
            List<Change> changes = all(threads, order.stream().<Callable<Change>>map(
                    sample -> () -> Indexes.put(index, sample)).toList());
            assertThat(changes).containsOnly(Change.NEW);
        }
        disk.assertSound(folder);
        return disk;
    }

    /** Ids and scores of the answers to a few questions, in their order. */
    private static List<String> rankings(Disk disk) throws IOException {
        List<String> rankings = new ArrayList<>();
        try (DirectoryReader reader = DirectoryReader.open(disk)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            for (Query query : List.of(
                    words("freez"), words("harbour", "deal"), words("never", "accept", "the"), words("cafe"))) {
                TopDocs found = searcher.search(query, 10_000, Orders.RELEVANCE, true);
                for (ScoreDoc hit : found.scoreDocs) {
                    rankings.add(hit.score + " " + RecordDocuments.read(reader.storedFields(), hit.doc).id());
                }
            }
        }
        return rankings;
    }

    private static Query words(String... words) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String word : words) {
            any.add(new TermQuery(new Term(Fields.TEXT, word)), BooleanClause.Occur.SHOULD);
        }
        return any.build();
    }

    @Test
    void oneArticlePutByManyThreadsIsNewOnce() throws Exception {
        Disk disk = new Disk();
        List<Sample> samples = new RandomRecords(22).samples(40);
        try (LuceneIndex index = disk.open(folder)) {
            for (Sample sample : samples) {
                List<Change> changes = all(THREADS, Collections.nCopies(8, () -> Indexes.put(index, sample)));
                assertThat(changes).containsOnlyOnce(Change.NEW).doesNotContain(Change.REPLACED);
            }
        }
        assertThat(Contents.of(disk)).isEqualTo(Contents.of(samples));
        disk.assertSound(folder);
    }

    @Test
    void differentTextsUnderOneIdLeaveOneOfThemWhole() throws Exception {
        Disk disk = new Disk();
        RandomRecords random = new RandomRecords(23);
        List<Sample> versions = IntStream.range(0, 60).mapToObj(i -> random.sample("a")).toList();
        try (LuceneIndex index = disk.open(folder)) {
            List<Change> changes = all(THREADS, versions.stream().<Callable<Change>>map(
                    sample -> () -> Indexes.put(index, sample)).toList());
            assertThat(changes).containsOnlyOnce(Change.NEW).doesNotContain(Change.UNCHANGED);
        }
        assertThat(versions.stream().map(version -> Contents.of(List.of(version)))).contains(Contents.of(disk));
        disk.assertSound(folder);
    }

    @Test
    void everyReaderSeesOneCompleteCommitWhileWritersWork() throws Exception {
        Disk disk = new Disk();
        List<Callable<Change>> work = new ArrayList<>();
        RandomRecords random = new RandomRecords(24);
        try (LuceneIndex index = disk.open(folder)) {
            for (int i = 0; i < 200; i++) {
                Sample sample = random.sample("article-" + i % 50);
                work.add(() -> Indexes.put(index, sample));
                if (i % 10 == 0) {
                    work.add(() -> {
                        index.commit();
                        return Change.UNCHANGED;
                    });
                    work.add(() -> assertCompleteCommit(disk));
                }
            }
            all(THREADS, work);
        }
        disk.assertSound(folder);
    }

    private Change assertCompleteCommit(Disk disk) throws IOException {
        try (ReadableIndex index = ReadableIndex.open(folder, disk)) {
            assertThat(new ContentCheck(index.reader()).run(index.commit()).problems()).isEmpty();
            CommitData commit = index.commit();
            assertThat(index.reader().numDocs()).isEqualTo(commit.articles() + commit.records());
        }
        return Change.UNCHANGED;
    }

    /** Runs all work on some threads, and returns what each piece returned. */
    private static List<Change> all(int threads, List<? extends Callable<Change>> work) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Change> results = new ArrayList<>();
            for (Future<Change> future : pool.invokeAll(work)) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
