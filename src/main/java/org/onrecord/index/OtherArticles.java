package org.onrecord.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Resolution;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.schema.Fields;
import org.onrecord.schema.NameKey;
import org.onrecord.schema.QuoteKey;
import org.onrecord.schema.RecordDocuments;

/**
 * The names that other articles give to a quote: where one article names nobody and all others that name somebody name
 * the same, it is that one.
 */
final class OtherArticles {

    private final LiveDocuments documents;

    OtherArticles(LiveDocuments documents) {
        this.documents = documents;
    }

    /** The record by the speaker whom others name, or as it was. */
    AttributionRecord named(AttributionRecord extracted) throws IOException {
        if (extracted.speaker().name().isPresent()) { return extracted; }
        Optional<String> key = QuoteKey.of(extracted);
        if (key.isEmpty()) { return extracted; }
        List<Speaker> speakers = documents.having(Fields.QUOTE_KEY, key.get(), RecordDocuments::readExtracted).stream()
                .sorted(Comparator.comparing(AttributionRecord::id))
                .map(AttributionRecord::speaker)
                .filter(OtherArticles::isSomebody)
                .toList();
        long names = speakers.stream().map(speaker -> NameKey.of(speaker.name().orElseThrow())).distinct().count();
        return names == 1 ? extracted.by(as(speakers.getFirst(), extracted.speaker())) : extracted;
    }

    private static boolean isSomebody(Speaker speaker) {
        boolean kind = speaker.type() == SpeakerType.PERSON || speaker.type() == SpeakerType.ORGANIZATION;
        return kind && speaker.name().isPresent();
    }

    private static Speaker as(Speaker named, Speaker here) {
        return new Speaker(named.name(), named.type(), named.role(), named.affiliation(), here.mention(),
                Resolution.OTHER_ARTICLE);
    }
}
