package org.onrecord.cli;

import java.time.Duration;
import java.time.Instant;

/** A line on the terminal that counts while a run goes on. */
final class Progress {

    private static final Duration STEP = Duration.ofMillis(200);

    private final Session session;
    private final Instant start;
    private Instant shown;

    Progress(Session session) {
        this.session = session;
        this.start = session.surroundings().clock().instant();
        this.shown = start;
    }

    void show(long read, long rejected, long records) {
        Instant now = session.surroundings().clock().instant();
        if (now.isBefore(shown.plus(STEP))) { return; }
        shown = now;
        long perSecond = read * 1000 / Math.max(1, Duration.between(start, now).toMillis());
        session.printer().passing(read + " read, " + rejected + " rejected, " + records + " records, " + perSecond
                + " articles/s");
    }

    void end() {
        session.printer().erasePassing();
    }
}
