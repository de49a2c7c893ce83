package org.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FileReadingTest {

    private static List<Reading> read(FileReading.Opening opening) {
        List<Reading> readings = new ArrayList<>();
        Formats formats = new Formats(IngestLimits.DEFAULT, ArticleDefaults.NONE);
        new FileReading(IngestLimits.DEFAULT, formats)
                .read(new InputFile("a.jsonl", Optional.empty()), opening, readings::add);
        return readings;
    }

    @Test
    void rejectsWhatCannotBeOpened() {
        assertThat(Ingested.reject(read(() -> {
            throw new AccessDeniedException("a");
        }))).isEqualTo("a.jsonl: cannot be read: permission denied");
        assertThat(Ingested.reject(read(() -> {
            throw new NoSuchFileException("a");
        }))).isEqualTo("a.jsonl: cannot be read: no such file or folder");
        assertThat(Ingested.reject(read(() -> {
            throw new FileSystemException("a", null, "Too many open files");
        }))).isEqualTo("a.jsonl: cannot be read: Too many open files");
        assertThat(Ingested.reject(read(() -> {
            throw new IOException();
        }))).isEqualTo("a.jsonl: cannot be read: IOException");
    }

    @Test
    void rejectsAFileWhoseReadingThrows() {
        InputStream throwing = Ingested.failingAfter(new byte[0], new IllegalStateException("out\nof order"));

        assertThat(Ingested.reject(read(() -> throwing)))
                .isEqualTo(
                        "a.jsonl: cannot be read: java.lang.IllegalStateException: out of order (please report this file)");
    }

    @Test
    void saysAtWhichByteTheDiskFailed() {
        byte[] line = Ingested.utf8("{\"id\": \"a\", \"text\": \"Dry.\"}\n{\"id\"");
        InputStream failing = Ingested.failingAfter(line, new IOException("disk gone"));

        List<Reading> readings = read(() -> failing);

        assertThat(Ingested.ids(readings)).containsExactly("a");
        assertThat(Ingested.rejects(readings))
                .containsExactly("a.jsonl, line 2, byte " + line.length + ": cannot be read: disk gone");
    }
}
