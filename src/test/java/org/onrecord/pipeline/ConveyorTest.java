package org.onrecord.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.onrecord.ingest.ArticleSource;
import org.onrecord.ingest.Origin;
import org.onrecord.ingest.Reading;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleHeader;
import org.onrecord.testing.ListSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ConveyorTest {

    private final Cancellation cancellation = new Cancellation();
    private final Taken taken = new Taken();

    @Test
    void deliversInOrderOnTheCallingThread() {
        ListSource source = new ListSource();
        for (int i = 0; i < 500; i++) {
            source.article("a" + i, "");
        }

        run(source, Article::id, 4, 8);

        assertThat(taken.results).hasSize(500).startsWith("a0", "a1", "a2").endsWith("a499");
        assertThat(taken.threads).containsOnly(Thread.currentThread());
    }

    @Test
    void holdsNoMoreArticlesThanAllowed() {
        AtomicInteger most = new AtomicInteger();
        ArticleSource source = (inputs, sink) -> {
            for (int i = 1; i <= 300; i++) {
                sink.accept(accepted("a" + i));
                int handed = i;
                most.updateAndGet(before -> Math.max(before, handed - taken.count.get()));
            }
        };

        run(source, Article::id, 3, 5);

        assertThat(most.get()).isLessThanOrEqualTo(5 + 2);
        assertThat(taken.results).hasSize(300);
    }

    @Test
    void neverWorksOnTwoArticlesOfOneIdAtOnceAndKeepsTheirOrder() {
        Map<String, List<String>> order = new ConcurrentHashMap<>();
        Map<String, AtomicInteger> busy = new ConcurrentHashMap<>();
        List<String> clashes = new ArrayList<>();
        ListSource source = new ListSource();
        Map<String, List<String>> expected = new HashMap<>();
        for (int i = 0; i < 400; i++) {
            String id = "a" + i % 3;
            source.article(id, "version " + i);
            expected.computeIfAbsent(id, key -> new ArrayList<>()).add("version " + i);
        }

        run(source, article -> {
            AtomicInteger workers = busy.computeIfAbsent(article.id(), id -> new AtomicInteger());
            if (workers.incrementAndGet() > 1) {
                synchronized (clashes) {
                    clashes.add(article.text());
                }
            }
            order.computeIfAbsent(article.id(), id -> new ArrayList<>()).add(article.text());
            workers.decrementAndGet();
            return article.text();
        }, 6, 40);

        assertThat(clashes).isEmpty();
        assertThat(order).isEqualTo(expected);
    }

    @Test
    void handsOnNotesWithTheirPlace() {
        run(new ListSource().article("a", "", "title cut", "url left out"), Article::id, 1, 1);

        assertThat(taken.notes).containsExactly("list, line 1: title cut", "list, line 1: url left out");
    }

    @Test
    void turnsTheFailureOfAnArticleIntoAReject() {
        run(new ListSource().reject("no JSON").article("a", ""), article -> {
            throw new ArticleFailure("too long");
        }, 2, 2);

        assertThat(taken.rejects).containsExactly(
                new Reject("list", "line 1", "no JSON"), new Reject("list", "line 2", "too long"));
    }

    @Test
    void endsWithAnyOtherFailureOfTheWork() {
        ListSource source = new ListSource().article("a", "").article("b", "").thenWait();

        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> run(source, article -> {
            throw new UnsupportedOperationException("no such thing");
        }, 2, 2));
    }

    @Test
    void endsWithAnErrorOfTheWork() {
        assertThatExceptionOfType(StackOverflowError.class)
                .isThrownBy(() -> run(new ListSource().article("a", ""), article -> {
                    throw new StackOverflowError();
                }, 1, 1));
    }

    @Test
    void doesNothingWhenCancelledBefore() {
        cancellation.request();

        run(new ListSource().article("a", "").article("b", "").thenWait(), Article::id, 2, 2);

        assertThat(taken.results).isEmpty();
        assertThat(cancellation.requested()).isTrue();
    }

    @Test
    void treatsAnInterruptionOfItsThreadAsACancellation() {
        Thread.currentThread().interrupt();

        run(new ListSource().thenWait(), Article::id, 1, 1);

        assertThat(cancellation.requested()).isTrue();
        assertThat(Thread.interrupted()).isFalse();
    }

    private void run(ArticleSource source, Function<Article, String> work, int threads, int waiting) {
        RunSettings settings = new RunSettings(threads, waiting, Duration.ofSeconds(1), 1, Duration.ofSeconds(1));
        new Conveyor<>(source, work, settings, cancellation).run(List.of(), taken);
    }

    private static Reading accepted(String id) {
        return new Reading.Accepted(new Article(ArticleHeader.of(id), ""), new Origin("list", ""));
    }

    private static final class Taken implements Conveyor.Receiver<String> {

        private final List<String> results = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private final List<Reject> rejects = new ArrayList<>();
        private final List<Thread> threads = new ArrayList<>();
        private final AtomicInteger count = new AtomicInteger();

        @Override
        public void done(String result, List<String> repairs) {
            count.incrementAndGet();
            results.add(result);
            notes.addAll(repairs);
            threads.add(Thread.currentThread());
        }

        @Override
        public void rejected(Reject reject) {
            rejects.add(reject);
        }

        @Override
        public void idle() {}
    }
}
