package org.onrecord.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** What the file system refused, in words. */
final class FileTrouble {

    private FileTrouble() {}

    static String in(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "permission denied";
            case NoSuchFileException missing -> "no such file or folder";
            case FileSystemException other -> Optional.ofNullable(other.getReason()).orElse(nameOf(e));
            default -> Optional.ofNullable(e.getMessage()).orElse(nameOf(e));
        };
    }

    private static String nameOf(IOException e) {
        return e.getClass().getSimpleName();
    }
}
