package org.onrecord.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The walk through a folder: every entry in the order of its name, folders where their name comes. Names that start
 * with a dot are passed over, and so are symbolic links: what they lead to is either found by itself or lies outside.
 */
final class FolderWalk {

    private static final Comparator<Path> BY_NAME = Comparator.comparing(path -> String.valueOf(path.getFileName()));

    private final int depth;
    private final Consumer<Reading> rejects;

    /** @param depth how deep folders may lie in each other */
    FolderWalk(int depth, Consumer<Reading> rejects) {
        this.depth = depth;
        this.rejects = rejects;
    }

    /**
     * @param enters whether to walk through a folder
     * @param files takes every regular file on the way
     */
    void walk(Path folder, Predicate<Path> enters, Consumer<Path> files) {
        walk(folder, enters, files, depth);
    }

    private void walk(Path folder, Predicate<Path> enters, Consumer<Path> files, int levels) {
        if (levels == 0) {
            reject(folder, "folders lie more than " + depth + " deep in each other");
            return;
        }
        for (Path entry : entries(folder)) {
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                if (enters.test(entry)) {
                    walk(entry, enters, files, levels - 1);
                }
            } else if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
                files.accept(entry);
            }
        }
    }

    private List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !isHidden(entry)).sorted(BY_NAME).toList();
        } catch (IOException e) {
            reject(folder, "folder cannot be read: " + FileTrouble.in(e));
        } catch (UncheckedIOException e) {
            reject(folder, "folder cannot be read: " + e.getMessage());
        }
        return List.of();
    }

    private static boolean isHidden(Path entry) {
        return String.valueOf(entry.getFileName()).startsWith(".");
    }

    private void reject(Path folder, String reason) {
        rejects.accept(new Reading.Rejected(new Origin(folder.toString(), ""), reason));
    }
}
