package org.onrecord.pipeline;

import java.util.Map;
import java.util.Optional;

import org.onrecord.extract.Extraction;
import org.onrecord.extract.Extractor;
import org.onrecord.model.Article;
import org.onrecord.model.AttributionRecord;

/** Answers why a record has its fields, by extracting its article again. */
public final class Explainer {

    private final Extractor extractor;

    public Explainer(Extractor extractor) {
        this.extractor = extractor;
    }

    /**
     * The reason of every decision about a record, by field; empty when the extraction does not find the record any
     * more, as after an update of the program.
     */
    public Optional<Map<String, String>> why(AttributionRecord record, Article article) {
        return extractor.explain(article).stream()
                .filter(extraction -> extraction.record().id().equals(record.id()))
                .map(Extraction::decisions)
                .findFirst();
    }
}
