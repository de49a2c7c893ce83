package org.onrecord.index;

import java.io.FileNotFoundException;
import java.io.IOException;
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
            case NoSuchFileException e -> damaged(folder, "the file " + e.getFile() + " is missing", e);
            case FileNotFoundException e -> damaged(folder, why(e) + " is missing", e);
            default -> damaged(folder, why(cause), cause);
        };
    }

    /** The trouble of somebody who writes the index in {@code folder}. */
    static IndexException writing(Path folder, Throwable cause) {
        return switch (cause) {
            case CorruptIndexException e -> reading(folder, e);
            case IndexFormatTooOldException e -> reading(folder, e);
            case IndexFormatTooNewException e -> reading(folder, e);
            case NoSuchFileException e -> reading(folder, e);
            case FileNotFoundException e -> reading(folder, e);
            default -> unwritable(folder, cause);
        };
    }

    private static IndexException unwritable(Path folder, Throwable cause) {
        return new IndexException(
                Problem.UNWRITABLE,
                "cannot write the index in " + folder + ": " + why(cause) + freeSpace(folder)
                        + " (everything up to the last commit is kept; remove the cause and run the same again)",
                cause);
    }

    private static String why(Throwable cause) {
        return Objects.requireNonNullElse(cause.getMessage(), cause.toString());
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

    private static IndexException damaged(Path folder, String why, IOException cause) {
        return new IndexException(
                Problem.CORRUPT,
                "the index in " + folder + " is damaged: " + why + " (see what is lost: onrecord verify --index "
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
