package org.onrecord.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.onrecord.index.IndexException.Problem;
import org.onrecord.schema.Analyzers;
import org.onrecord.schema.CommitData;

/** What went wrong with an index, in words: what, where, why, and what to do. */
public final class Problems {

    private Problems() {}

    /** The trouble of somebody who reads the index in {@code folder}. */
    public static IndexException reading(Path folder, IOException cause) {
        return switch (cause) {
            case IndexNotFoundException e -> missing(folder);
            case IndexFormatTooOldException e -> otherLucene(folder, e);
            case IndexFormatTooNewException e -> otherLucene(folder, e);
            default -> damaged(folder, cause);
        };
    }

    /** The trouble of somebody who writes the index in {@code folder}. */
    static IndexException writing(Path folder, Throwable cause) {
        return cause instanceof IOException e && isOfWhatIsThere(e) ? reading(folder, e) : unwritable(folder, cause);
    }

    /** Whether the trouble is with files that were written before. */
    private static boolean isOfWhatIsThere(IOException cause) {
        return cause instanceof CorruptIndexException
                || cause instanceof IndexFormatTooOldException
                || cause instanceof IndexFormatTooNewException
                || cause instanceof NoSuchFileException
                || cause instanceof FileNotFoundException
                || cause instanceof EOFException;
    }

    /** What failed first, which names the file, while what Lucene makes of it may name the folder alone. */
    static String reason(Throwable failure) {
        Throwable root = failure;
        for (Throwable cause = root.getCause(); cause != null; cause = root.getCause()) {
            root = cause;
        }
        return switch (root) {
            case NoSuchFileException e -> e.getFile() + " is missing";
            case AccessDeniedException e -> "access to " + e.getFile() + " is denied";
            default -> Objects.requireNonNullElse(root.getMessage(), root.toString());
        };
    }

    private static IndexException unwritable(Path folder, Throwable cause) {
        return new IndexException(
                Problem.UNWRITABLE,
                "cannot write the index in " + folder + ": " + reason(cause) + freeSpace(folder)
                        + " (everything up to the last commit is kept; remove the cause and run the same again)",
                cause);
    }

    static IndexException missing(Path folder) {
        return new IndexException(
                Problem.MISSING, "no index in " + folder + " (make one: onrecord index --index " + folder + " PATH…)");
    }

    static IndexException locked(Path folder, String writer) {
        return new IndexException(
                Problem.LOCKED,
                "the index in " + folder + " is locked: " + writer + " (wait until it has finished)");
    }

    static IndexException notAFolder(Path folder, String why) {
        return new IndexException(
                Problem.UNWRITABLE,
                "cannot make an index in " + folder + ": " + why + " (name an empty or new folder)");
    }

    static IndexException otherFormat(Path folder, CommitData found) {
        return otherFormat(folder, "format " + found.format() + " with analysis " + found.analysis());
    }

    static IndexException foreign(Path folder) {
        return otherFormat(folder, "a format of some other program");
    }

    private static IndexException otherFormat(Path folder, String found) {
        return new IndexException(
                Problem.OTHER_FORMAT,
                "the index in " + folder + " has " + found + ", this program reads format " + CommitData.FORMAT
                        + " with analysis " + Analyzers.FINGERPRINT + rebuild(folder));
    }

    private static IndexException otherLucene(Path folder, IOException cause) {
        return new IndexException(
                Problem.OTHER_FORMAT,
                "the index in " + folder + " has another format: " + cause.getMessage() + rebuild(folder),
                cause);
    }

    private static IndexException damaged(Path folder, IOException cause) {
        return new IndexException(
                Problem.CORRUPT,
                "the index in " + folder + " is damaged: " + reason(cause)
                        + " (see what is lost: onrecord verify --index "
                        + folder + ")",
                cause);
    }

    private static String rebuild(Path folder) {
        return " (build it anew: remove the folder and run onrecord index --index " + folder + " PATH…)";
    }

    private static String freeSpace(Path folder) {
        try {
            return "; " + Files.getFileStore(folder).getUsableSpace() / 1_000_000 + " MB free there";
        } catch (IOException e) {
            return "";
        }
    }
}
