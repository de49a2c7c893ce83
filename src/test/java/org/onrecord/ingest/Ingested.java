package org.onrecord.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

import org.onrecord.model.Article;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads things for the tests of this room. */
final class Ingested {

    private Ingested() {}

    static List<Reading> read(String name, String content) {
        return read(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static List<Reading> read(String name, byte[] content) {
        return read(IngestLimits.DEFAULT, name, new ByteArrayInputStream(content));
    }

    /** Reads {@code bytes} as if they were the content of a file of this name that lies nowhere. */
    static List<Reading> read(IngestLimits limits, String name, InputStream bytes) {
        List<Reading> readings = new ArrayList<>();
        InputFile file = new InputFile(name, Optional.empty());
        new FileReading(limits, new Formats(limits, ArticleDefaults.NONE)).read(file, () -> bytes, readings::add);
        return readings;
    }

    /** Reads files and folders as a user names them. */
    static List<Reading> read(Path... inputs) {
        return read(ArticleDefaults.NONE, List.of(inputs).stream().map(Path::toString).toArray(String[]::new));
    }

    static List<Reading> read(ArticleDefaults defaults, String... inputs) {
        List<Reading> readings = new ArrayList<>();
        new FileArticleSource(IngestLimits.DEFAULT, defaults, InputStream.nullInputStream())
                .read(List.of(inputs), readings::add);
        return readings;
    }

    static List<Reading> readStandardInput(String content) {
        List<Reading> readings = new ArrayList<>();
        InputStream bytes = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        new FileArticleSource(IngestLimits.DEFAULT, ArticleDefaults.NONE, bytes).read(List.of("-"), readings::add);
        return readings;
    }

    static Article article(String name, String content) {
        return article(read(name, content));
    }

    /** The one article in {@code readings}, which must hold nothing else. */
    static Article article(List<Reading> readings) {
        return accepted(readings).article();
    }

    static Reading.Accepted accepted(List<Reading> readings) {
        assertThat(readings).singleElement().isInstanceOf(Reading.Accepted.class);
        return (Reading.Accepted) readings.getFirst();
    }

    /** The one reject in {@code readings}, which must hold nothing else, as one line. */
    static String reject(List<Reading> readings) {
        assertThat(readings).singleElement().isInstanceOf(Reading.Rejected.class);
        return rejects(readings).getFirst();
    }

    static List<String> rejects(List<Reading> readings) {
        return readings.stream()
                .filter(Reading.Rejected.class::isInstance)
                .map(Reading.Rejected.class::cast)
                .map(reject -> reject.origin() + ": " + reject.reason())
                .toList();
    }

    static List<Article> articles(List<Reading> readings) {
        return readings.stream()
                .filter(Reading.Accepted.class::isInstance)
                .map(reading -> ((Reading.Accepted) reading).article())
                .toList();
    }

    static List<String> ids(List<Reading> readings) {
        return articles(readings).stream().map(Article::id).toList();
    }

    static byte[] utf8(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] content) {
        try {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(content);
            }
            return packed.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A stream that hands out {@code before} and then throws, an I/O failure or what must never happen. */
    static InputStream failingAfter(byte[] before, Exception failure) {
        return new InputStream() {

            private int at;

            @Override
            public int read() throws IOException {
                if (at < before.length) { return before[at++] & 0xff; }
                if (failure instanceof IOException io) { throw io; }
                throw (RuntimeException) failure;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                target[offset] = (byte) read();
                return 1;
            }
        };
    }

    /** {@code length} times the letter, without keeping them. */
    static InputStream endless(char letter, long length) {
        return new Repeated(letter, length);
    }

    /** A stream that repeats one letter and counts how many were taken. */
    static final class Repeated extends InputStream {

        private final char letter;
        private final long length;
        private long taken;

        Repeated(char letter, long length) {
            this.letter = letter;
            this.length = length;
        }

        long taken() {
            return taken;
        }

        @Override
        public int read() {
            return taken++ < length ? letter : -1;
        }

        @Override
        public int read(byte[] target, int offset, int size) {
            int count = (int) Math.min(size, length - taken);
            if (count <= 0) { return -1; }
            Arrays.fill(target, offset, offset + count, (byte) letter);
            taken += count;
            return count;
        }
    }
}
