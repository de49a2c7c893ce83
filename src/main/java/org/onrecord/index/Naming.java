package org.onrecord.index;

import java.util.List;
import java.util.Set;

import org.onrecord.model.AttributionRecord;

/** What is known of records beyond the article they come from, such as a user's list of names. */
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

    /** The ids of articles whose records it may change, whoever speaks in them. */
    default Set<String> articles() {
        return Set.of();
    }

    /** By which other names the speaker of a record as it knows it is found too. */
    default List<String> otherNames(AttributionRecord named) {
        return List.of();
    }

    /** The record as it knows it, or as it was. */
    AttributionRecord named(AttributionRecord extracted);
}
