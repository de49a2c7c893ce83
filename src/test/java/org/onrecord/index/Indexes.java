package org.onrecord.index;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.onrecord.testing.RandomRecords.Sample;

/** How the tests of this room open and fill an index. */
final class Indexes {

    static final Instant NOW = Instant.parse("2025-05-27T10:15:30Z");

    private Indexes() {}

    static IndexSettings settings() {
        return settings("extractor-1", 50_000);
    }

    /** A fixed clock, and no waiting for the lock. */
    static IndexSettings settings(String extractor, int lookupBuffer) {
        return new IndexSettings(
                extractor, "test", Clock.fixed(NOW, ZoneOffset.UTC), java.time.Duration.ZERO, 16, lookupBuffer);
    }

    static LuceneIndex open(Path folder) {
        return LuceneIndex.open(folder, settings());
    }

    static Change put(RecordIndex index, Sample sample) {
        return index.put(sample.article(), sample::records);
    }
}
