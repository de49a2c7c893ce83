package org.onrecord.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** The folder an index lies in: the one place where folders become Lucene directories. */
final class IndexFolder {

    /** Files that may lie in the folder before there is an index: leftovers of an interrupted start, and the user's. */
    private static final Set<String> OWN = Set.of(
            WriterNote.FILE, IndexWriter.WRITE_LOCK_NAME, "speakers.csv", "alerts.jsonl", "alert-matches.jsonl",
            "alert-pending.jsonl");

    private IndexFolder() {}

    /** Opens the folder, made if need be, for a writer; a folder with other people's files is refused. */
    static Directory forWriting(Path folder) {
        try {
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw Problems.notAFolder(folder, "it is a file");
            }
            Files.createDirectories(folder);
            Optional<Path> foreign = foreignFile(folder);
            if (foreign.isPresent()) {
                throw Problems.notAFolder(folder, "it holds other files, such as " + foreign.get().getFileName());
            }
            return open(folder);
        } catch (IOException e) {
            throw Problems.writing(folder, e);
        }
    }

    /** Opens the folder for a reader; nothing is made or changed. */
    static Directory forReading(Path folder) {
        if (!Files.isDirectory(folder)) { throw Problems.missing(folder); }
        try {
            return open(folder);
        } catch (IOException e) {
            throw Problems.reading(folder, e);
        }
    }

    private static Directory open(Path folder) throws IOException {
        QuietLucene.apply();
        return FSDirectory.open(folder);
    }

    private static Optional<Path> foreignFile(Path folder) throws IOException {
        try (Directory directory = open(folder); Stream<Path> files = Files.list(folder)) {
            if (DirectoryReader.indexExists(directory)) { return Optional.empty(); }
            return files.filter(file -> !isOwn(file.getFileName().toString())).findFirst();
        }
    }

    private static boolean isOwn(String name) {
        return OWN.contains(name)
                || name.startsWith(".")
                || name.startsWith(IndexFileNames.SEGMENTS)
                || name.startsWith(IndexFileNames.PENDING_SEGMENTS)
                || IndexFileNames.CODEC_FILE_PATTERN.matcher(name).matches();
    }
}
