package org.onrecord.index;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.onrecord.schema.CommitData;
import org.onrecord.schema.Fields;
import org.onrecord.schema.Keywords;
import org.onrecord.schema.NameKey;

/** One complete commit of an index, open for reading. What is written meanwhile is not seen. Safe for many threads. */
public final class ReadableIndex implements AutoCloseable {

    private final Path folder;
    private final Directory directory;
    private final DirectoryReader reader;
    private final CommitData commit;

    private ReadableIndex(Path folder, Directory directory, DirectoryReader reader, CommitData commit) {
        this.folder = folder;
        this.directory = directory;
        this.reader = reader;
        this.commit = commit;
    }

    /**
     * Opens the latest commit.
     *
     * @throws IndexException when there is no index, it is damaged, or of another format
     */
    public static ReadableIndex open(Path folder) {
        return open(folder, IndexFolder.forReading(folder));
    }

    static ReadableIndex open(Path folder, Directory directory) {
        try (var undo = new Undo(directory)) {
            DirectoryReader reader = undo.add(DirectoryReader.open(directory));
            CommitData commit = Commits.checked(folder, reader.getIndexCommit().getUserData());
            undo.cancel();
            // The reader makes its context when first asked, and two threads at once would make two that do not agree.
            reader.getContext();
            return new ReadableIndex(folder, directory, reader, commit);
        } catch (IOException e) {
            throw Problems.reading(folder, e);
        }
    }

    public Path folder() {
        return folder;
    }

    public DirectoryReader reader() {
        return reader;
    }

    public CommitData commit() {
        return commit;
    }

    /** Whether an article names a speaker just so, but for case, accents and marks. */
    public boolean names(String speaker) {
        try {
            return reader.docFreq(new Term(Fields.NAME_KEY, Keywords.cut(NameKey.of(speaker)))) > 0;
        } catch (IOException e) {
            throw Problems.reading(folder, e);
        }
    }

    /** The size of the commit's files. */
    public long bytes() {
        try {
            long sum = 0;
            for (String file : reader.getIndexCommit().getFileNames()) {
                sum += directory.fileLength(file);
            }
            return sum;
        } catch (IOException e) {
            throw Problems.reading(folder, e);
        }
    }

    @Override
    public void close() {
        try (directory) {
            reader.close();
        } catch (IOException e) {
            throw Problems.reading(folder, e);
        }
    }
}
