package org.onrecord.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file to read, or standard input.
 *
 * @param name as the user named it or as it was found; {@code -} for standard input
 * @param path where it lies; empty for standard input
 */
record InputFile(String name, Optional<Path> path) {

    static final String STANDARD_INPUT = "-";

    static InputFile of(Path path) {
        return new InputFile(path.toString(), Optional.of(path));
    }

    static InputFile standardInput() {
        return new InputFile(STANDARD_INPUT, Optional.empty());
    }

    /** Its bytes; closing them leaves {@code standardInput} open. */
    InputStream open(InputStream standardInput) throws IOException {
        return path.isPresent() ? Files.newInputStream(path.get()) : unclosed(standardInput);
    }

    private static InputStream unclosed(InputStream stream) {
        return new FilterInputStream(stream) {

            @Override
            public void close() {}
        };
    }

    /** The name's last part without {@code .gz} and extension. */
    String stem() {
        String base = FileNames.withoutGzip(baseName());
        int dot = base.lastIndexOf('.');
        return dot > 0 ? base.substring(0, dot) : base;
    }

    private String baseName() {
        return path.map(Path::getFileName).map(Path::toString).orElse(name);
    }
}
