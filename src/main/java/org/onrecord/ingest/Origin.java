package org.onrecord.ingest;

import java.util.Objects;

/**
 * A place in the input.
 *
 * @param file the file as the user named it or as it was found; {@code -} for standard input
 * @param place the line or byte in it, as "line 7"; empty for the whole file
 */
public record Origin(String file, String place) {

    public Origin {
        Objects.requireNonNull(file);
        Objects.requireNonNull(place);
    }

    @Override
    public String toString() {
        return place.isEmpty() ? file : file + ", " + place;
    }
}
