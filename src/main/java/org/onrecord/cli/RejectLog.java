package org.onrecord.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import org.onrecord.output.RejectJson;
import org.onrecord.pipeline.Reject;

/** Prints what a run left out, a line each as it happens, and writes it to a file if one was named. */
final class RejectLog implements AutoCloseable {

    private final Printer printer;
    private final Writer file;

    private RejectLog(Printer printer, Writer file) {
        this.printer = printer;
        this.file = file;
    }

    /** @throws UsageException when the file cannot be written, or is there and must not be overwritten */
    static RejectLog open(Printer printer, Optional<Path> file, boolean force) {
        return new RejectLog(printer, file.map(path -> create(path, force)).orElseGet(Writer::nullWriter));
    }

    private static Writer create(Path path, boolean force) {
        OpenOption[] options = force
                ? new OpenOption[] {StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE}
                : new OpenOption[] {StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE};
        try {
            return Files.newBufferedWriter(path, StandardCharsets.UTF_8, options);
        } catch (FileAlreadyExistsException e) {
            throw new UsageException("--rejects " + path, "the file is there already",
                    "name another one or add --force");
        } catch (IOException e) {
            throw new UsageException("--rejects " + path, "cannot be written: " + e.getMessage(), "name another file");
        }
    }

    void add(Reject reject) {
        String place = reject.place().isEmpty() ? reject.file() : reject.file() + ", " + reject.place();
        printer.note(place + ": " + reject.reason());
        try {
            file.write(RejectJson.line(reject.file(), reject.place(), reject.reason()));
            file.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
