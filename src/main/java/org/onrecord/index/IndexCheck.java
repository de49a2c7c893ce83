package org.onrecord.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * The examination of an index, from the bytes up: the checksum of every file, Lucene's own check of its structures, and
 * whether articles and records fit each other. Each step is made only when the one before found nothing. It reads all of
 * the index, changes nothing, and keeps writers out meanwhile.
 */
public final class IndexCheck {

    private IndexCheck() {}

    /** @throws IndexException when there is no index, somebody writes it, or it is of another format */
    public static CheckReport check(Path folder) {
        try (Directory directory = IndexFolder.forReading(folder)) {
            return check(folder, directory);
        } catch (IOException e) {
            throw Problems.reading(folder, e);
        }
    }

    static CheckReport check(Path folder, Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) { throw Problems.missing(folder); }
        try (CheckIndex lucene = new CheckIndex(directory)) {
            List<String> damage = new ArrayList<>(files(directory));
            if (damage.isEmpty()) {
                Commits.latest(folder, directory);
                damage.addAll(structures(lucene));
            }
            return damage.isEmpty() ? contents(folder, directory) : new CheckReport(0, 0, damage);
        } catch (LockObtainFailedException e) {
            throw Problems.locked(folder, WriterNote.writer(folder));
        }
    }

    private static List<String> files(Directory directory) {
        List<String> problems = new ArrayList<>();
        try {
            for (String file : SegmentInfos.readLatestCommit(directory).files(true)) {
                checksum(directory, file, problems);
            }
        } catch (IOException e) {
            problems.add("the list of files cannot be read: " + Problems.reason(e));
        }
        return problems;
    }

    private static void checksum(Directory directory, String file, List<String> problems) {
        try (IndexInput input = directory.openInput(file, IOContext.READONCE)) {
            CodecUtil.checksumEntireFile(input);
        } catch (IOException e) {
            problems.add(file + ": " + Problems.reason(e));
        }
    }

    private static List<String> structures(CheckIndex lucene) throws IOException {
        lucene.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_INTEGRITY_CHECKS);
        CheckIndex.Status status = lucene.checkIndex();
        if (status.clean) { return List.of(); }
        List<String> problems = new ArrayList<>();
        for (CheckIndex.Status.SegmentInfoStatus segment : status.segmentInfos) {
            if (segment.error != null) {
                problems.add(segment.name + ": " + Problems.reason(segment.error));
            }
        }
        return problems.isEmpty() ? List.of("Lucene's check failed without a word") : problems;
    }

    private static CheckReport contents(Path folder, Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return new ContentCheck(reader).run(Commits.latest(folder, directory));
        }
    }
}
