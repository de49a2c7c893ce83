package org.onrecord.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.index.IndexException.Problem;
import org.onrecord.testing.IndexOracle;
import org.onrecord.testing.RandomRecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LockTest {

    @TempDir
    Path folder;

    @Test
    void aSecondWriterIsToldWhoWritesAndSinceWhen() {
        try (LuceneIndex first = Indexes.open(folder)) {
            assertThatExceptionOfType(IndexException.class)
                    .isThrownBy(() -> Indexes.open(folder))
                    .withMessage("the index in %s is locked: process %d has been writing it since 2025-05-27T10:15:30Z"
                            + " (wait until it has finished)", folder, ProcessHandle.current().pid())
                    .extracting(IndexException::problem)
                    .isEqualTo(Problem.LOCKED);
            Indexes.put(first, new RandomRecords(1).sample());
        }
        IndexOracle.assertSound(folder);
    }

    @Test
    void verificationIsAlsoToldWhoWrites() {
        try (LuceneIndex writer = Indexes.open(folder)) {
            assertThatExceptionOfType(IndexException.class)
                    .isThrownBy(() -> IndexCheck.check(folder))
                    .withMessageContaining("process " + ProcessHandle.current().pid())
                    .extracting(IndexException::problem)
                    .isEqualTo(Problem.LOCKED);
            writer.commit();
        }
        IndexOracle.assertSound(folder);
    }

    @Test
    void theNextWriterCanBeginWhenTheFirstHasClosed() {
        Indexes.open(folder).close();
        Indexes.open(folder).close();
        IndexOracle.assertSound(folder);
    }

    @Test
    void theNoteIsRemovedAndTheLockFileNever() {
        try (LuceneIndex index = Indexes.open(folder)) {
            assertThat(folder.resolve(WriterNote.FILE))
                    .hasContent("process " + ProcessHandle.current().pid() + " since 2025-05-27T10:15:30Z");
            index.commit();
        }
        assertThat(folder.resolve(WriterNote.FILE)).doesNotExist();
        assertThat(folder.resolve("write.lock")).exists();
    }

    @Test
    void aFailedSecondWriterLeavesTheNoteAlone() {
        try (LuceneIndex first = Indexes.open(folder)) {
            assertThatExceptionOfType(IndexException.class).isThrownBy(() -> Indexes.open(folder));
            assertThat(folder.resolve(WriterNote.FILE)).exists();
            first.commit();
        }
    }

    @Test
    void aNoteOfAProcessThatDiedStopsNobody() throws IOException {
        Files.writeString(folder.resolve(WriterNote.FILE), "process 999999999999 since 2020-01-01T00:00:00Z\n");
        Indexes.open(folder).close();
        IndexOracle.assertSound(folder);
    }

    @Test
    void notesThatCannotBeTrustedNameNobody() throws IOException {
        for (String note : new String[] {
                "process 999999999999 since 2020-01-01T00:00:00Z\n", "", "nonsense", "process x since y",
                "process 99999999999999999999 since 2020-01-01T00:00:00Z"}) {
            Files.writeString(folder.resolve(WriterNote.FILE), note);
            assertThat(WriterNote.writer(folder)).as(note).isEqualTo("another process is writing it");
        }
        Files.delete(folder.resolve(WriterNote.FILE));
        assertThat(WriterNote.writer(folder)).isEqualTo("another process is writing it");
    }

    @Test
    void theNoteOfALaterWriterIsNotRemoved() throws IOException {
        WriterNote earlier = new WriterNote(1, Instant.EPOCH);
        WriterNote later = new WriterNote(2, Instant.EPOCH);
        later.leave(folder);
        earlier.remove(folder);
        assertThat(folder.resolve(WriterNote.FILE)).hasContent(later.toString());
        later.remove(folder);
        assertThat(folder.resolve(WriterNote.FILE)).doesNotExist();
    }
}
