package org.onrecord.pipeline;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.onrecord.extract.Extractor;
import org.onrecord.model.Article;
import org.onrecord.model.AttributionRecord;

/**
 * An extractor that keeps to a deadline and turns whatever goes wrong into an
 * {@link ArticleFailure}. Each extraction runs on a thread of its own, so that one that hangs is left behind: it is
 * interrupted, and another thread serves the next article.
 */
final class BoundedExtractor implements AutoCloseable {

    private final Extractor extractor;
    private final Duration deadline;
    private final ExecutorService threads = Executors.newCachedThreadPool(new DaemonThreads("extract"));

    BoundedExtractor(Extractor extractor, RunSettings settings) {
        this.extractor = extractor;
        this.deadline = settings.articleDeadline();
    }

    /** The records of {@code article}; may be called by many threads at once. */
    List<AttributionRecord> extract(Article article) {
        return await(threads.submit(() -> extractor.extract(article)));
    }

    private List<AttributionRecord> await(Future<List<AttributionRecord>> extraction) {
        try {
            return extraction.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            extraction.cancel(true);
            throw new ArticleFailure("extraction took longer than " + inWords(deadline)
                    + " (raise --deadline, or split the article)", e);
        } catch (ExecutionException e) {
            throw new ArticleFailure("extraction failed: " + e.getCause() + " (please report the article)", e);
        } catch (InterruptedException e) {
            extraction.cancel(true);
            Thread.currentThread().interrupt();
            throw new ArticleFailure("interrupted", e);
        }
    }

    private static String inWords(Duration time) {
        return time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
