package org.onrecord.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Says when the next commit is due. For one thread. */
final class CommitSchedule {

    private final int articles;
    private final Duration interval;
    private final InstantSource clock;
    private int written;
    private Instant last;

    CommitSchedule(RunSettings settings, InstantSource clock) {
        this.articles = settings.commitArticles();
        this.interval = settings.commitInterval();
        this.clock = clock;
        this.last = clock.instant();
    }

    /** An article was written. */
    void wrote() {
        written++;
    }

    /** Whether enough was written, or anything long enough ago. */
    boolean due() {
        return written >= articles || (written > 0 && !clock.instant().isBefore(last.plus(interval)));
    }

    void committed() {
        written = 0;
        last = clock.instant();
    }
}
