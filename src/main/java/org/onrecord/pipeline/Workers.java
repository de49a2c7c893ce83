package org.onrecord.pipeline;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.onrecord.ingest.Reading;
import org.onrecord.model.Article;

/**
 * The threads that work on articles. Two articles with the same id are worked on one after the other, in the order they
 * were accepted: the last one wins whatever the number of threads.
 */
final class Workers<R> {

    private final Function<Article, R> work;
    private final BooleanSupplier stopped;
    private final ExecutorService threads;
    private final Map<String, CompletableFuture<Delivery<R>>> latest = new ConcurrentHashMap<>();

    /** @param stopped whether articles whose turn has not come yet are to be skipped */
    Workers(Function<Article, R> work, int number, BooleanSupplier stopped) {
        this.work = work;
        this.stopped = stopped;
        this.threads = Executors.newFixedThreadPool(number, new DaemonThreads("work"));
    }

    /** Sees to it that {@code place} is filled; returns at once. To be called by one thread. */
    void accept(Reading reading, CompletableFuture<Delivery<R>> place) {
        switch (reading) {
            case Reading.Rejected(var origin, var reason) ->
                    place.complete(new Delivery.Failed<>(Reject.at(origin, reason)));
            case Reading.Accepted accepted -> enqueue(accepted, place);
        }
    }

    private void enqueue(Reading.Accepted accepted, CompletableFuture<Delivery<R>> place) {
        CompletableFuture<?> before = latest.put(accepted.article().id(), place);
        Runnable turn = () -> fill(place, accepted);
        if (before == null) {
            execute(turn, place);
        } else {
            var unused = before.whenComplete((done, failure) -> execute(turn, place));
        }
    }

    private void execute(Runnable turn, CompletableFuture<Delivery<R>> place) {
        try {
            threads.execute(turn);
        } catch (RejectedExecutionException e) {
            place.complete(new Delivery.Skipped<>());
        }
    }

    private void fill(CompletableFuture<Delivery<R>> place, Reading.Accepted accepted) {
        try {
            place.complete(stopped.getAsBoolean() ? new Delivery.Skipped<>() : outcome(accepted));
        } catch (RuntimeException | Error e) {
            place.completeExceptionally(e);
        } finally {
            latest.remove(accepted.article().id(), place);
        }
    }

    private Delivery<R> outcome(Reading.Accepted accepted) {
        try {
            R result = work.apply(accepted.article());
            return new Delivery.Done<>(result, notes(accepted));
        } catch (ArticleFailure e) {
            return new Delivery.Failed<>(Reject.at(accepted.origin(), e.reason()));
        }
    }

    private static List<String> notes(Reading.Accepted accepted) {
        return accepted.notes().stream().map(note -> accepted.origin() + ": " + note).toList();
    }

    /** Returns when the articles that are being worked on are done; those that wait are skipped. */
    void finish() {
        threads.shutdown();
        boolean interrupted = false;
        while (true) {
            try {
                if (threads.awaitTermination(1, TimeUnit.DAYS)) { break; }
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
