package org.onrecord.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BundledArticlesTest {

    @TempDir
    private Path folder;

    @Test
    void comeWithTheProgram() throws IOException {
        Path copies = BundledArticles.copyInto(folder.resolve("articles"));

        try (Stream<Path> files = Files.list(copies)) {
            assertThat(files).hasSizeGreaterThan(20).allMatch(file -> file.toFile().length() > 100);
        }
    }

    @Test
    void areReadFromTheJarToo() throws IOException {
        URI jar = URI.create("jar:" + folder.resolve("program.jar").toUri());
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            Path articles = Files.createDirectories(files.getPath("/org/onrecord/articles"));
            Files.writeString(articles.resolve("one.txt"), "Title: One");
            Files.writeString(articles.resolve("two.txt"), "Title: Two");
        }
        Path copies = Files.createDirectory(folder.resolve("copies"));

        BundledArticles.copy(URI.create(jar + "!/org/onrecord/articles"), copies);

        assertThat(copies.resolve("one.txt")).hasContent("Title: One");
        assertThat(copies.resolve("two.txt")).hasContent("Title: Two");
    }

    @Test
    void areCopiedOnlyIntoANewFolder() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> BundledArticles.copyInto(folder));
    }

    @Test
    void lieInAScratchFolderThatGoesWithEverythingInIt() throws IOException {
        Path path;
        try (ScratchFolder scratch = ScratchFolder.make()) {
            path = scratch.path();
            Files.createDirectories(path.resolve("a/b/c"));
            Files.writeString(path.resolve("a/b/file"), "x");
            Files.createSymbolicLink(path.resolve("a/link"), folder);
            assertThat(path).exists();
        }

        assertThat(path).doesNotExist();
        assertThat(folder).exists();
    }
}
