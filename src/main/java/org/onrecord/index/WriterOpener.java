package org.onrecord.index;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.SleepingLockWrapper;
import org.onrecord.schema.Analyzers;
import org.onrecord.schema.CommitData;

/** Opens the one writer an index can have at a time, and makes a new index by an empty commit. */
final class WriterOpener {

    private static final long POLL_MILLIS = 50;

    private final Path folder;
    private final IndexSettings settings;

    WriterOpener(Path folder, IndexSettings settings) {
        this.folder = folder;
        this.settings = settings;
    }

    /** @throws IndexException when another writer is at work or the index is of another format */
    IndexWriter open(Directory directory) throws IOException {
        boolean exists = DirectoryReader.indexExists(directory);
        if (exists) {
            Commits.latest(folder, directory);
        }
        IndexWriter writer = lock(directory);
        if (!exists) {
            try (Undo undo = new Undo(writer::rollback)) {
                writer.setLiveCommitData(commit(0, 0).toMap().entrySet());
                writer.commit();
                undo.cancel();
            }
        }
        return writer;
    }

    CommitData commit(long articles, long records) {
        return new CommitData(
                CommitData.FORMAT,
                Analyzers.FINGERPRINT,
                settings.extractor(),
                settings.program(),
                articles,
                records);
    }

    private IndexWriter lock(Directory directory) throws IOException {
        try {
            long wait = settings.lockWait().toMillis();
            return new IndexWriter(new SleepingLockWrapper(directory, wait, POLL_MILLIS), config());
        } catch (LockObtainFailedException e) {
            throw Problems.locked(folder, WriterNote.writer(folder));
        }
    }

    private IndexWriterConfig config() {
        return new IndexWriterConfig(Analyzers.indexing())
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
                .setMergeScheduler(new QuietMerges())
                .setRAMBufferSizeMB(settings.ramBufferMegabytes());
    }
}
