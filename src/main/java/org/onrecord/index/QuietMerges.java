package org.onrecord.index;

import org.apache.lucene.index.ConcurrentMergeScheduler;

/** Merges in the background that leave the report of their failures to the writer, which fails at its next step. */
final class QuietMerges extends ConcurrentMergeScheduler {

    @Override
    protected void handleMergeException(Throwable failure) {
        // Lucene's own way is to end the merging thread with a stack trace on standard error.
    }
}
