package org.onrecord.schema;

import java.util.List;
import java.util.Objects;

import org.onrecord.model.AttributionRecord;

/**
 * A record with what is known of its speaker beyond its article.
 *
 * @param shown as it is shown and searched
 * @param extracted as its article gives it
 * @param otherNames by which the speaker shown is found too
 */
public record NamedRecord(AttributionRecord shown, AttributionRecord extracted, List<String> otherNames) {

    public NamedRecord {
        Objects.requireNonNull(shown);
        Objects.requireNonNull(extracted);
        otherNames = List.copyOf(otherNames);
    }

    /** A record of which nothing is known but what its article says. */
    public static NamedRecord of(AttributionRecord extracted) {
        return new NamedRecord(extracted, extracted, List.of());
    }
}
