package org.onrecord.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

import org.onrecord.ingest.ArticleSource;
import org.onrecord.ingest.Origin;
import org.onrecord.ingest.Reading;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleHeader;

/** A source that reads from a list whatever the inputs are called, each reading from line 1, 2 … of "list". */
public final class ListSource implements ArticleSource {

    private final List<Reading> readings = new ArrayList<>();
    private boolean endless;

    public ListSource article(String id, String text, String... notes) {
        readings.add(new Reading.Accepted(new Article(ArticleHeader.of(id), text), next(), List.of(notes)));
        return this;
    }

    public ListSource reject(String reason) {
        readings.add(new Reading.Rejected(next(), reason));
        return this;
    }

    /** After its last reading the source waits for more, as a pipe does. */
    public ListSource thenWait() {
        endless = true;
        return this;
    }

    private Origin next() {
        return new Origin("list", "line " + (readings.size() + 1));
    }

    @Override
    public void read(List<String> inputs, Consumer<Reading> sink) {
        readings.forEach(sink);
        while (endless) {
            waitUntilInterrupted();
        }
    }

    /** A read from a pipe goes on waiting after an interruption. */
    private static void waitUntilInterrupted() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.onSpinWait();
        }
    }
}
