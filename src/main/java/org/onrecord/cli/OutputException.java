package org.onrecord.cli;

import java.io.IOException;
import java.util.Locale;

/** Results that could not be written, because the reader has gone or the disk is full. */
final class OutputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean readerGone;

    OutputException(IOException cause) {
        super("standard output: " + cause.getMessage(), cause);
        String reason = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        readerGone = reason.contains("pipe") || reason.contains("closed");
    }

    /** Whether whoever read the output had enough, as {@code head} does: no error. */
    boolean readerGone() {
        return readerGone;
    }
}
