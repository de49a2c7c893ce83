package org.onrecord.index;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;

import static org.assertj.core.api.Assertions.assertThat;

/** A disk in memory that outlives the indexes opened on it. */
final class Disk extends FilterDirectory {

    Disk() {
        this(new ByteBuffersDirectory());
    }

    /** Another disk in the role of the memory. */
    Disk(Directory real) {
        super(real);
    }

    /** @param folder where the note of the writer is left */
    LuceneIndex open(Path folder) {
        return LuceneIndex.open(folder, this, Indexes.settings());
    }

    /** Fails unless the index is as it must be. */
    CheckReport assertSound(Path folder) throws IOException {
        CheckReport report = IndexCheck.check(folder, this);
        assertThat(report.problems()).isEmpty();
        return report;
    }

    @Override
    public void close() {
        // The next index is opened on what this one has left.
    }
}
