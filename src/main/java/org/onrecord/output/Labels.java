package org.onrecord.output;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.onrecord.json.Codes;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.DateBasis;
import org.onrecord.model.Form;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpokenDate;

/** The words by which people read the fields of a record. */
public final class Labels {

    private Labels() {}

    /** The published spellings of a type's constants, in their order. */
    public static <E extends Enum<E>> List<String> codes(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Codes::of).toList();
    }

    /** The name, or for want of one the words of the article in quotation marks. */
    static String speaker(Speaker speaker) {
        return speaker.name()
                .or(() -> speaker.mention().map(mention -> "“" + mention + "”"))
                .orElse("unnamed");
    }

    /** Role and affiliation, as far as known. */
    static Optional<String> office(Speaker speaker) {
        return join(speaker.role(), speaker.affiliation());
    }

    static String date(SpokenDate date) {
        return date.value().orElse("undated");
    }

    /** What a reader must know about a date not to misread it. */
    static Optional<String> dateNote(SpokenDate date) {
        boolean dayless = date.value().isPresent() && date.from().isEmpty();
        if (dayless) { return Optional.of("(no year)"); }
        return date.basis() == DateBasis.PUBLICATION ? Optional.of("(published)") : Optional.empty();
    }

    static String kind(AttributionRecord record) {
        return record.form() == Form.INDIRECT
                ? Codes.of(record.kind()) + " (reporter's words)"
                : Codes.of(record.kind()) + " (" + Codes.of(record.form()) + ")";
    }

    /** The publisher and the record's id. */
    static String origin(AttributionRecord record) {
        return record.article().source().map(source -> source + " · ").orElse("") + record.id();
    }

    private static Optional<String> join(Optional<String> first, Optional<String> second) {
        if (first.isEmpty()) { return second; }
        return second.map(other -> first.get() + ", " + other).or(() -> first);
    }
}
