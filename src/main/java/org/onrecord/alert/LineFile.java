package org.onrecord.alert;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.onrecord.index.IndexException;
import org.onrecord.index.IndexException.Problem;

/**
 * A file of lines in UTF-8 in the folder of an index. One that is not there has no lines. Lines that were appended before
 * the machine stopped may end with a torn one; the next begins a new line all the same.
 */
final class LineFile {

    private final Path file;

    LineFile(Path file) {
        this.file = file;
    }

    String name() {
        return String.valueOf(file.getFileName());
    }

    /** Hands on the lines that are not blank, in order; what is no UTF-8 becomes U+FFFD. */
    void forEach(Consumer<String> reader) {
        if (!Files.exists(file)) { return; }
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    reader.accept(line);
                }
            }
        } catch (IOException e) {
            throw failure("read", e);
        }
    }

    List<String> lines() {
        Stream.Builder<String> lines = Stream.builder();
        forEach(lines);
        return lines.build().toList();
    }

    /** Appends lines; no other process may do so at the same time. */
    void append(Stream<String> lines) {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                Writer writer = Channels.newWriter(channel, StandardCharsets.UTF_8)) {
            boolean torn = !endsInALine(channel);
            channel.position(channel.size());
            writer.write(torn ? "\n" : "");
            for (String line : (Iterable<String>) lines::iterator) {
                writer.write(line + "\n");
            }
        } catch (IOException e) {
            throw failure("written", e);
        }
    }

    private static boolean endsInALine(FileChannel channel) throws IOException {
        long size = channel.size();
        ByteBuffer last = ByteBuffer.allocate(1);
        return size == 0 || channel.read(last, size - 1) == 1 && last.get(0) == '\n';
    }

    /** Makes what was appended outlast a power cut. */
    void force() {
        if (!Files.exists(file)) { return; }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            throw failure("written", e);
        }
    }

    /**
     * Writes other lines in one step: a reader sees the old or the new ones. The changes of two processes follow one another;
     * within a process, one thread at a time may call this.
     */
    void change(UnaryOperator<List<String>> change) {
        Path lock = file.resolveSibling("." + name() + ".lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            FileLock unused = channel.lock();
            replace(change.apply(lines()));
        } catch (IOException e) {
            throw failure("written", e);
        }
    }

    private void replace(List<String> lines) throws IOException {
        Path draft = file.resolveSibling("." + name() + ".new");
        Files.writeString(draft, lines.isEmpty() ? "" : String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        new LineFile(draft).force();
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw failure("removed", e);
        }
    }

    private IndexException failure(String what, IOException cause) {
        return new IndexException(
                Problem.UNWRITABLE,
                file + ": cannot be " + what + ": " + cause.getMessage() + " (see that this user may write there)",
                cause);
    }
}
