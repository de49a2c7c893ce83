package org.onrecord.index;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;

/**
 * How an index is written.
 *
 * @param extractor the version of the extraction: articles read by another version are extracted anew
 * @param program the version of this program, noted in each commit
 * @param clock says since when the index is being written
 * @param lockWait how long to wait for another writer to finish
 * @param ramBufferMegabytes how much is gathered in memory before a segment is written
 * @param lookupBuffer how many articles put last are remembered in memory, to know them when they come again
 */
public record IndexSettings(
        String extractor,
        String program,
        Clock clock,
        Duration lockWait,
        double ramBufferMegabytes,
        int lookupBuffer) {

    public static final Duration LOCK_WAIT = Duration.ofMillis(500);
    public static final double RAM_BUFFER_MEGABYTES = 64;
    public static final int LOOKUP_BUFFER = 50_000;

    public IndexSettings {
        Objects.requireNonNull(extractor);
        Objects.requireNonNull(program);
        Objects.requireNonNull(clock);
        if (lockWait.isNegative() || !(ramBufferMegabytes > 0) || lookupBuffer < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    /** The defaults, with the system's clock. */
    public static IndexSettings of(String extractor, String program) {
        return new IndexSettings(
                extractor, program, Clock.systemUTC(), LOCK_WAIT, RAM_BUFFER_MEGABYTES, LOOKUP_BUFFER);
    }
}
