package org.onrecord.index;

import java.util.Set;

import org.onrecord.model.AttributionRecord;

/** What is known of speakers beyond the article that quotes them, such as a user's list of names. */
public interface Naming {

    /** Knows nothing. */
    Naming NONE = new Naming() {

        @Override
        public Set<String> keys() {
            return Set.of();
        }

        @Override
        public AttributionRecord named(AttributionRecord extracted) {
            return extracted;
        }
    };

    /** The keys ({@link org.onrecord.schema.NameKey}) of all names whose records it may change. */
    Set<String> keys();

    /** The record by the speaker it knows, or as it was. */
    AttributionRecord named(AttributionRecord extracted);
}
