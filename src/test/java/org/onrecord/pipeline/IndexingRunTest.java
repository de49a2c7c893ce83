package org.onrecord.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.onrecord.extract.Extractor;
import org.onrecord.index.IndexException;
import org.onrecord.ingest.ArticleSource;
import org.onrecord.testing.FakeExtractor;
import org.onrecord.testing.ListSource;
import org.onrecord.testing.MemoryIndex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

class IndexingRunTest {

    private static final InstantSource STOPPED = InstantSource.fixed(Instant.EPOCH);
    private static final RunSettings SETTINGS = RunSettings.standard().withThreads(2);

    private final MemoryIndex index = new MemoryIndex();
    private final Heard heard = new Heard();
    private final Cancellation cancellation = new Cancellation();

    @Test
    void countsTheFateOfEverythingRead() {
        run(new ListSource().article("a", "Mira Solane said “yes”").article("b", "old"));
        ListSource source = new ListSource()
                .article("a", "Mira Solane said “yes”")
                .reject("no JSON")
                .article("b", "Tomas Arle said “new”\nTomas Arle said “words”")
                .article("c", "Mira Solane said “three”")
                .article("d", "EXPLODE");

        RunReport report = run(source);

        assertThat(report).isEqualTo(new RunReport(5, 3, 2, 1, 1, 1, 3, false));
    }

    @Test
    void namesTheOriginOfEveryReject() {
        run(new ListSource().article("a", "fine").reject("no JSON").article("d", "EXPLODE"));

        assertThat(heard.rejects).extracting(Reject::file, Reject::place)
                .containsExactly(tuple("list", "line 2"),
                        tuple("list", "line 3"));
        assertThat(heard.rejects.getFirst().reason()).isEqualTo("no JSON");
        assertThat(heard.rejects.getLast().reason()).contains("exploded");
    }

    @Test
    void goesOnAfterAnArticleThatHangs() {
        run(new ListSource().article("b", "already there"));
        RunSettings hurried = SETTINGS.withArticleDeadline(Duration.ofMillis(1));
        ListSource source = new ListSource().article("a", "HANG").article("b", "already there").article("c", "HANG");

        RunReport report = new IndexingRun(source, new FakeExtractor(), index, hurried, STOPPED)
                .run(List.of(), heard, cancellation);

        assertThat(report).isEqualTo(new RunReport(3, 1, 2, 0, 0, 1, 0, false));
        assertThat(heard.rejects).allSatisfy(reject -> assertThat(reject.reason()).contains("longer than 1 ms"));
    }

    @Test
    void rejectsAnArticleTheIndexRefuses() {
        RunReport report = run(new ListSource().article("a", "REFUSE").article("b", "fine"));

        assertThat(report.rejected()).isEqualTo(1);
        assertThat(heard.rejects.getFirst().reason()).contains("immense term");
    }

    @Test
    void saysWhatHadToBeRepairedInAnArticleThatIsNewOrChanged() {
        run(new ListSource().article("a", "x", "title cut"));
        run(new ListSource().article("a", "x", "title cut"));
        run(new ListSource().article("b", "y").article("a", "changed", "2 bytes repaired"));

        assertThat(heard.notes).containsExactly("list, line 1: title cut", "list, line 2: 2 bytes repaired");
    }

    @Test
    void endsWhenTheIndexCannotBeWritten() {
        index.full();

        assertThatExceptionOfType(IndexException.class)
                .isThrownBy(() -> run(new ListSource().article("a", "x").article("b", "y")))
                .withMessage("the index is full");
        assertThat(index.commits()).isEmpty();
    }

    @Test
    void doesNotExtractWhatIsUnchanged() {
        run(new ListSource().article("a", "fine"));
        Extractor never = article -> {
            throw new AssertionError("extracted " + article.id());
        };

        RunReport report = new IndexingRun(
                new ListSource().article("a", "fine"), never, index, SETTINGS, STOPPED)
                .run(List.of(), heard, cancellation);

        assertThat(report).isEqualTo(new RunReport(1, 1, 0, 0, 0, 1, 0, false));
    }

    @Test
    void commitsAtTheEndAlsoWhenNothingWasRead() {
        RunReport report = run(new ListSource());

        assertThat(report).isEqualTo(new RunReport(0, 0, 0, 0, 0, 0, 0, false));
        assertThat(index.commits()).containsExactly(0);
    }

    @Test
    void commitsAfterSoManyArticles() {
        RunSettings often = new RunSettings(1, 1, Duration.ofSeconds(60), 2, Duration.ofDays(1));
        ListSource source = new ListSource();
        for (int i = 0; i < 7; i++) {
            source.article("a" + i, "x");
        }

        new IndexingRun(source, new FakeExtractor(), index, often, STOPPED).run(List.of(), heard, cancellation);

        assertThat(index.commits()).hasSize(4).isSorted().last().isEqualTo(7);
    }

    @Test
    void finishesCurrentArticlesCommitsAndReportsWhenCancelled() {
        Extractor cancelsAtThird = article -> {
            if (article.id().equals("c")) {
                cancellation.request();
            }
            return new FakeExtractor().explain(article);
        };
        ListSource source = new ListSource().article("a", "x").article("b", "x").article("c", "x").article("d", "x")
                .article("e", "x");

        RunReport report = new IndexingRun(source, cancelsAtThird, index, SETTINGS.withThreads(1), STOPPED)
                .run(List.of(), heard, cancellation);

        assertThat(report).isEqualTo(new RunReport(3, 3, 0, 3, 0, 0, 0, true));
        assertThat(index.articles()).containsOnlyKeys("a", "b", "c");
        assertThat(index.commits()).containsExactly(3);
    }

    @Test
    void isCancelledWhileTheInputWaits() {
        Extractor cancels = article -> {
            cancellation.request();
            return List.of();
        };

        RunReport report = new IndexingRun(
                new ListSource().article("a", "x").thenWait(), cancels, index, SETTINGS, STOPPED)
                .run(List.of(), heard, cancellation);

        assertThat(report).isEqualTo(new RunReport(1, 1, 0, 1, 0, 0, 0, true));
    }

    @Test
    void storesTheLastOfSeveralVersionsOfAnArticleLast() {
        CountDownLatch otherDone = new CountDownLatch(1);
        Extractor firstWaitsForOther = article -> {
            if (article.text().equals("first")) {
                await(otherDone);
            }
            if (article.id().equals("other")) {
                otherDone.countDown();
            }
            return List.of();
        };
        ListSource source = new ListSource().article("a", "first").article("a", "second").article("other", "x");

        RunReport report = new IndexingRun(source, firstWaitsForOther, index, SETTINGS, STOPPED)
                .run(List.of(), heard, cancellation);

        assertThat(index.articles().get("a").text()).isEqualTo("second");
        assertThat(report).isEqualTo(new RunReport(3, 3, 0, 2, 1, 0, 0, false));
    }

    @Test
    void keepsWhatWasReadBeforeTheSourceBroke() {
        ArticleSource broken = (inputs, sink) -> {
            new ListSource().article("a", "x").read(inputs, sink);
            throw new IllegalStateException("source broke");
        };

        assertThatIllegalStateException()
                .isThrownBy(() -> new IndexingRun(broken, new FakeExtractor(), index, SETTINGS, STOPPED)
                        .run(List.of(), heard, cancellation))
                .withMessageContaining("source broke");
        assertThat(index.articles()).containsOnlyKeys("a");
    }

    @Test
    void givesTheSameResultWithAnyNumberOfThreads() {
        for (long seed = 1; seed <= 20; seed++) {
            Outcome one = outcome(seed, 1);

            assertThat(outcome(seed, 2)).as("seed %d, 2 threads", seed).isEqualTo(one);
            assertThat(outcome(seed, 7)).as("seed %d, 7 threads", seed).isEqualTo(one);
        }
    }

    /** What can be seen of a run. */
    private record Outcome(RunReport report, List<Reject> rejects, List<String> progress, Map<String, ?> records) {}

    private static Outcome outcome(long seed, int threads) {
        MemoryIndex index = new MemoryIndex();
        Heard heard = new Heard();
        RunReport report = new IndexingRun(
                randomSource(seed), new FakeExtractor(), index, SETTINGS.withThreads(threads), STOPPED)
                .run(List.of(), heard, new Cancellation());
        return new Outcome(report, heard.rejects, heard.progress, index.records());
    }

    private static ListSource randomSource(long seed) {
        Random random = new Random(seed);
        ListSource source = new ListSource();
        for (int i = 0; i < 60; i++) {
            String id = "a" + random.nextInt(25);
            switch (random.nextInt(8)) {
                case 0 -> source.reject("reason " + i);
                case 1 -> source.article(id, "EXPLODE");
                case 2 -> source.article(id, "REFUSE");
                default -> source.article(id, "Mira Solane said “version " + random.nextInt(3) + "”");
            }
        }
        return source;
    }

    private RunReport run(ListSource source) {
        return new IndexingRun(source, new FakeExtractor(), index, SETTINGS, STOPPED)
                .run(List.of("anything"), heard, cancellation);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static final class Heard implements RunListener {

        private final List<Reject> rejects = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private final List<String> progress = new ArrayList<>();

        @Override
        public void rejected(Reject reject) {
            rejects.add(reject);
        }

        @Override
        public void noted(String note) {
            notes.add(note);
        }

        @Override
        public void progressed(long read, long rejected, long records) {
            progress.add(read + " " + rejected + " " + records);
        }
    }
}
