package org.onrecord.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** The sample articles that the program carries with its classes. */
final class BundledArticles {

    private static final String FOLDER = "/org/onrecord/articles";

    private BundledArticles() {}

    /** Copies the articles into a new folder. */
    static Path copyInto(Path folder) {
        URL bundled = BundledArticles.class.getResource(FOLDER);
        if (bundled == null) { throw new IllegalStateException("the bundled articles are missing: " + FOLDER); }
        try {
            Files.createDirectory(folder);
            copy(bundled.toURI(), folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static void copy(URI from, Path folder) throws IOException {
        if (!from.getScheme().equals("jar")) {
            copyFiles(Path.of(from), folder);
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(from, Map.of())) {
            copyFiles(jar.getPath(FOLDER), folder);
        }
    }

    private static void copyFiles(Path from, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
    }
}
