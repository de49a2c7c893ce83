package org.onrecord.ingest;

import java.io.IOException;
import java.util.Objects;

/** The failure of one piece of input: its message is the reason a user reads, its place where in the file it is. */
final class UnreadableException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String place;

    UnreadableException(String reason) {
        this("", reason);
    }

    UnreadableException(String place, String reason) {
        super(reason);
        this.place = Objects.requireNonNull(place);
    }

    /** The line or byte, as "line 7"; empty for the whole file. */
    String place() {
        return place;
    }

    String reason() {
        return Objects.requireNonNull(getMessage());
    }

    /** The same failure, seen from line {@code line}. */
    UnreadableException inLine(long line) {
        String here = "line " + line;
        return new UnreadableException(place.isEmpty() ? here : here + ", " + place, reason());
    }
}
