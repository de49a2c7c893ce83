package org.onrecord.ingest;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/**
 * The search for the files an input names. A file named by itself or by a glob is read whatever its name; in a folder
 * only files whose extension is known are, and the others are passed over. Standard input is {@code -}.
 */
final class FileFinder {

    private static final String MISSING = "no such file or folder";

    private final Predicate<String> isArticleFile;
    private final Consumer<Reading> rejects;
    private final FolderWalk folders;

    /**
     * @param depth how deep folders may lie in each other
     * @param isArticleFile whether a file of this name is read when found in a folder
     * @param rejects takes what cannot be found
     */
    FileFinder(int depth, Predicate<String> isArticleFile, Consumer<Reading> rejects) {
        this.isArticleFile = isArticleFile;
        this.rejects = rejects;
        this.folders = new FolderWalk(depth, rejects);
    }

    /** Hands every file that {@code input} names to {@code files}, in a stable order, or says why there is none. */
    void find(String input, Consumer<InputFile> files) {
        if (input.equals(InputFile.STANDARD_INPUT)) {
            files.accept(InputFile.standardInput());
            return;
        }
        try {
            findPath(input, files);
        } catch (InvalidPathException | PatternSyntaxException e) {
            reject(input, MISSING + ": not a path or pattern: " + Fields.oneLine(String.valueOf(e.getMessage())));
        }
    }

    private void findPath(String input, Consumer<InputFile> files) {
        Path path = Path.of(input);
        if (Files.isDirectory(path)) {
            findInFolder(path, files);
        } else if (Files.exists(path)) {
            files.accept(InputFile.of(path));
        } else if (Glob.isGlob(input)) {
            findMatches(input, files);
        } else {
            reject(input, MISSING);
        }
    }

    private void findInFolder(Path folder, Consumer<InputFile> files) {
        Found found = new Found(files);
        walk(folder, found);
        if (!found.any) {
            reject(folder.toString(),
                    "no article in this folder (.txt, .html, .jsonl and .json are read, also with .gz)");
        }
    }

    private void walk(Path folder, Found found) {
        folders.walk(folder, inner -> true, file -> {
            if (isArticleFile.test(file.toString())) {
                found.accept(file);
            }
        });
    }

    /** A folder that matches is read as one; what lies in it need not match. */
    private void findMatches(String input, Consumer<InputFile> files) {
        Glob glob = Glob.of(input);
        Found found = new Found(files);
        if (Files.isDirectory(glob.base())) {
            folders.walk(glob.base(), inner -> isNoMatch(glob, inner, found), file -> {
                if (glob.matches(file)) {
                    found.accept(file);
                }
            });
        }
        if (!found.any) {
            reject(input, MISSING + ": nothing matches this pattern");
        }
    }

    private boolean isNoMatch(Glob glob, Path folder, Found found) {
        if (!glob.matches(folder)) { return true; }
        walk(folder, found);
        return false;
    }

    private void reject(String input, String reason) {
        rejects.accept(new Reading.Rejected(new Origin(input, ""), reason));
    }

    /** Passes files on and remembers whether there was any. */
    private static final class Found {

        private final Consumer<InputFile> files;
        private boolean any;

        Found(Consumer<InputFile> files) {
            this.files = files;
        }

        void accept(Path file) {
            any = true;
            files.accept(InputFile.of(file));
        }
    }
}
