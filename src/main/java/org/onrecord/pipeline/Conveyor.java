package org.onrecord.pipeline;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.ArticleSource;
import org.onrecord.model.Article;

/**
 * The belt that carries articles past the workers: one thread reads, several work, and the outcomes are delivered in
 * the order of the input on the thread that called {@link #run}, so that nothing a user sees depends on the number of
 * threads. The belt holds a bounded number of articles; a full one makes the reader wait.
 */
final class Conveyor<R> {

    /** Takes what comes off the belt; what it throws stops the belt. */
    interface Receiver<R> {

        /** @param notes what had to be repaired to read the article, each with its place */
        void done(R result, List<String> notes);

        void rejected(Reject reject);

        /** Called now and then while nothing comes. */
        void idle();
    }

    /** How long to wait for slow input before looking whether the run was cancelled. */
    private static final long PATIENCE_MILLIS = 100;

    private final ArticleSource source;
    private final Workers<R> workers;
    private final Cancellation cancellation;
    private final BlockingQueue<CompletableFuture<Delivery<R>>> belt;
    private volatile boolean stopped;
    private volatile @Nullable Throwable readerFailure;

    Conveyor(ArticleSource source, Function<Article, R> work, RunSettings settings, Cancellation cancellation) {
        this.source = source;
        this.workers = new Workers<>(work, settings.threads(), this::stopped);
        this.cancellation = cancellation;
        this.belt = new ArrayBlockingQueue<>(settings.waiting());
    }

    /** Carries everything that {@code inputs} name; to be called once. */
    void run(List<String> inputs, Receiver<R> receiver) {
        Thread reader = new DaemonThreads("read").newThread(() -> read(inputs));
        reader.start();
        try {
            deliver(receiver);
        } finally {
            stopped = true;
            reader.interrupt();
            workers.finish();
        }
        deliverRest(receiver);
        if (readerFailure != null) {
            throw new IllegalStateException("reading failed: " + readerFailure, readerFailure);
        }
    }

    private boolean stopped() {
        return stopped || cancellation.requested();
    }

    private void read(List<String> inputs) {
        try {
            source.read(inputs, reading -> {
                if (stopped()) { throw new StoppedException(); }
                workers.accept(reading, place());
            });
        } catch (StoppedException e) {
            return;
        } catch (RuntimeException | Error e) {
            readerFailure = e;
        }
        onto(CompletableFuture.completedFuture(new Delivery.End<>()));
    }

    private CompletableFuture<Delivery<R>> place() {
        CompletableFuture<Delivery<R>> place = new CompletableFuture<>();
        onto(place);
        return place;
    }

    private void onto(CompletableFuture<Delivery<R>> place) {
        try {
            belt.put(place);
        } catch (InterruptedException e) {
            throw new StoppedException();
        }
    }

    private void deliver(Receiver<R> receiver) {
        try {
            boolean more = true;
            while (more && !cancellation.requested()) {
                CompletableFuture<Delivery<R>> place = belt.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
                if (place == null) {
                    receiver.idle();
                } else {
                    more = hand(result(place), receiver);
                }
            }
        } catch (InterruptedException e) {
            cancellation.request();
        }
    }

    private void deliverRest(Receiver<R> receiver) {
        for (CompletableFuture<Delivery<R>> place = belt.poll(); place != null; place = belt.poll()) {
            hand(place.getNow(new Delivery.Skipped<>()), receiver);
        }
    }

    private Delivery<R> result(CompletableFuture<Delivery<R>> place) throws InterruptedException {
        try {
            return place.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) { throw failure; }
            if (e.getCause() instanceof Error error) { throw error; }
            throw new IllegalStateException(e);
        }
    }

    /** Whether there may be more. */
    private boolean hand(Delivery<R> delivery, Receiver<R> receiver) {
        switch (delivery) {
            case Delivery.Done<R>(R result, List<String> notes) -> receiver.done(result, notes);
            case Delivery.Failed<R>(Reject reject) -> receiver.rejected(reject);
            case Delivery.Skipped<R>() -> {}
            case Delivery.End<R>() -> {
                return false;
            }
        }
        return true;
    }

    /** Ends the reading from within the sink. */
    private static final class StoppedException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
