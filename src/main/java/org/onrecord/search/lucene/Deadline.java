package org.onrecord.search.lucene;

import java.time.Duration;

import org.apache.lucene.index.QueryTimeout;

/** The moment at which a search stops and answers with what it has. */
final class Deadline implements QueryTimeout {

    private static final Duration LONGEST = Duration.ofDays(1);

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration time) {
        Duration limited = time.compareTo(LONGEST) > 0 ? LONGEST : time.isNegative() ? Duration.ZERO : time;
        return new Deadline(System.nanoTime() + limited.toNanos());
    }

    @Override
    public boolean shouldExit() {
        return System.nanoTime() - end >= 0;
    }
}
