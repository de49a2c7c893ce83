package org.onrecord.pipeline;

import java.util.Objects;

import org.onrecord.ingest.Origin;

/**
 * A piece of the input that a run left out.
 *
 * @param file the file, {@code -} for standard input
 * @param place where in it, as "line 7"; empty for the whole file
 * @param reason why, and what to do, in one line
 */
public record Reject(String file, String place, String reason) {

    public Reject {
        Objects.requireNonNull(file);
        Objects.requireNonNull(place);
        Objects.requireNonNull(reason);
    }

    static Reject at(Origin origin, String reason) {
        return new Reject(origin.file(), origin.place(), reason);
    }
}
