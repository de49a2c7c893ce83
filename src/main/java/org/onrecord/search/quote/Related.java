package org.onrecord.search.quote;

import java.util.List;
import java.util.Objects;

import org.onrecord.model.AttributionRecord;

/**
 * What else there is like a record.
 *
 * @param record the record
 * @param variants the same quote in other reports, the earliest first
 * @param similar other records about much the same, the likest first
 */
public record Related(AttributionRecord record, List<Variant> variants, List<AttributionRecord> similar) {

    public Related {
        Objects.requireNonNull(record);
        variants = List.copyOf(variants);
        similar = List.copyOf(similar);
    }

    /** In how many reports the quote stands that are no copies of one another. */
    public long independentReports() {
        return 1 + variants.stream().filter(Variant::independent).count();
    }
}
