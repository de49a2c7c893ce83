package org.onrecord.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class FolderWalkTest {

    @TempDir
    private Path outside;

    private Path folder;
    private final List<Reading> rejects = new ArrayList<>();

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(outside.resolve("folder"));
    }

    private void file(String name) throws IOException {
        Path file = outside.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");
    }

    private List<String> walk(int depth) {
        List<String> found = new ArrayList<>();
        new FolderWalk(depth, rejects::add)
                .walk(folder, inner -> !inner.endsWith("closed"),
                        file -> found.add(folder.relativize(file).toString()));
        return found;
    }

    @Test
    void goesThroughFoldersInTheOrderOfNames() throws IOException {
        for (String name : List.of("b.txt", "a/z.txt", "a/b/c.txt", "c/a.txt", "B.txt", "a.txt", "ä.txt")) {
            file("folder/" + name);
        }

        assertThat(walk(9)).containsExactly("B.txt", "a/b/c.txt", "a/z.txt", "a.txt", "b.txt", "c/a.txt", "ä.txt");
    }

    @Test
    void passesOverHiddenFilesAndFolders() throws IOException {
        file("folder/.hidden.txt");
        file("folder/.git/a.txt");
        file("folder/a.txt");

        assertThat(walk(9)).containsExactly("a.txt");
    }

    @Test
    void asksBeforeItEntersAFolder() throws IOException {
        file("folder/closed/a.txt");
        file("folder/open/a.txt");

        assertThat(walk(9)).containsExactly("open/a.txt");
    }

    @Test
    void followsNoSymbolicLink() throws IOException {
        file("secret/a.txt");
        file("folder/a.txt");
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Files.createSymbolicLink(folder.resolve("out"), outside.resolve("secret"));
        Files.createSymbolicLink(folder.resolve("out.txt"), outside.resolve("secret/a.txt"));
        Files.createSymbolicLink(folder.resolve("nowhere.txt"), outside.resolve("nowhere"));

        assertThat(walk(9)).containsExactly("a.txt");
        assertThat(rejects).isEmpty();
    }

    @Test
    void rejectsFoldersThatLieTooDeep() throws IOException {
        file("folder/a/b/c/d.txt");
        file("folder/a/e.txt");

        assertThat(walk(3)).containsExactly("a/e.txt");
        assertThat(Ingested.rejects(rejects)).singleElement().asString()
                .isEqualTo(folder.resolve("a/b/c") + ": folders lie more than 3 deep in each other");
    }

    @Test
    void saysSoWhenAFolderIsGone() throws IOException {
        Files.delete(folder);

        assertThat(walk(3)).isEmpty();
        assertThat(Ingested.rejects(rejects))
                .containsExactly(folder + ": folder cannot be read: no such file or folder");
    }
}
