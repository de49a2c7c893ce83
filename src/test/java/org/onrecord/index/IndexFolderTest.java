package org.onrecord.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.index.IndexException.Problem;
import org.onrecord.schema.Analyzers;
import org.onrecord.schema.CommitData;
import org.onrecord.testing.IndexOracle;
import org.onrecord.testing.RandomRecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class IndexFolderTest {

    @TempDir
    Path temp;

    @Test
    void aWriterMakesTheFolderAndItsParents() {
        Path folder = temp.resolve("a/b/c");
        Indexes.open(folder).close();
        assertThat(IndexOracle.assertSound(folder).articles()).isZero();
    }

    @Test
    void aReaderFindsNoIndexWhereNoneWasMade() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "x");
        for (Path folder : List.of(temp, temp.resolve("nowhere"), file)) {
            assertProblem(Problem.MISSING, () -> ReadableIndex.open(folder),
                    "no index in " + folder, "onrecord index --index " + folder + " PATH…");
            assertProblem(Problem.MISSING, () -> IndexCheck.check(folder), "no index in " + folder);
        }
        assertThat(temp.resolve("nowhere")).doesNotExist();
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "x");
        assertProblem(Problem.UNWRITABLE, () -> Indexes.open(file), "cannot make an index in " + file, "it is a file");
        assertProblem(Problem.UNWRITABLE, () -> Indexes.open(file.resolve("index")), "cannot write", file + "/index");
        assertThat(file).hasContent("x");
    }

    @Test
    void aFolderWithOtherFilesIsLeftAlone() throws IOException {
        Files.writeString(temp.resolve("holiday.jpg"), "x");
        assertProblem(Problem.UNWRITABLE, () -> Indexes.open(temp), "it holds other files, such as holiday.jpg");
        try (Stream<Path> files = Files.list(temp)) {
            assertThat(files).containsExactly(temp.resolve("holiday.jpg"));
        }
    }

    @Test
    void leftoversOfAnInterruptedStartAndTheUsersNamesDoNotMatter() throws IOException {
        for (String name : List.of(
                "write.lock", "_0.cfs", "_0_Lucene103_0.doc", "pending_segments_1", "speakers.csv", ".gitignore",
                "alerts.jsonl", "alert-matches.jsonl", "alert-pending.jsonl",
                WriterNote.FILE)) {
            Files.writeString(temp.resolve(name), "");
        }
        try (LuceneIndex index = Indexes.open(temp)) {
            Indexes.put(index, new RandomRecords(1).sample());
        }
        IndexOracle.assertSound(temp);
        assertThat(temp.resolve("pending_segments_1")).doesNotExist();
        assertThat(temp.resolve("speakers.csv")).exists();
    }

    @Test
    void otherFilesMayLieBesideAnIndex() throws IOException {
        Indexes.open(temp).close();
        Files.writeString(temp.resolve("notes.txt"), "x");
        Indexes.open(temp).close();
        IndexOracle.assertSound(temp);
        assertThat(temp.resolve("notes.txt")).hasContent("x");
    }

    @Test
    void anotherFormatIsRefusedWithBothVersions() throws IOException {
        commit(new CommitData(CommitData.FORMAT + 1, Analyzers.FINGERPRINT, "e", "p", 0, 0).toMap());
        assertOtherFormat("format " + (CommitData.FORMAT + 1), "format " + CommitData.FORMAT);
    }

    @Test
    void anotherAnalysisIsRefusedWithBothVersions() throws IOException {
        commit(new CommitData(CommitData.FORMAT, "0ddba11", "e", "p", 0, 0).toMap());
        assertOtherFormat("analysis 0ddba11", "analysis " + Analyzers.FINGERPRINT);
    }

    @Test
    void anIndexOfSomeOtherProgramIsRefusedAndNotTouched() throws IOException {
        commit(Map.of("author", "somebody"));
        assertOtherFormat("a format of some other program", "format " + CommitData.FORMAT);
        try (FSDirectory directory = FSDirectory.open(temp)) {
            assertThat(org.apache.lucene.index.SegmentInfos.readLatestCommit(directory).getUserData())
                    .containsEntry("author", "somebody");
        }
    }

    private void assertOtherFormat(String... words) {
        assertProblem(Problem.OTHER_FORMAT, () -> Indexes.open(temp), words);
        assertProblem(Problem.OTHER_FORMAT, () -> ReadableIndex.open(temp), words);
        assertProblem(Problem.OTHER_FORMAT, () -> IndexCheck.check(temp), words);
        assertProblem(Problem.OTHER_FORMAT, () -> Indexes.open(temp),
                "remove the folder and run onrecord index --index " + temp + " PATH…");
    }

    private void commit(Map<String, String> userData) throws IOException {
        try (IndexWriter writer = new IndexWriter(FSDirectory.open(temp), new IndexWriterConfig())) {
            writer.addDocument(new Document());
            writer.setLiveCommitData(userData.entrySet());
        }
    }

    private static void assertProblem(
            Problem problem, org.assertj.core.api.ThrowableAssert.ThrowingCallable step, String... words) {
        assertThatExceptionOfType(IndexException.class)
                .isThrownBy(step)
                .satisfies(e -> assertThat(e.problem()).isEqualTo(problem))
                .satisfies(e -> assertThat(e.getMessage()).contains(words).doesNotContain("\n"));
    }
}
