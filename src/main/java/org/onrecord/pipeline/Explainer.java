package org.onrecord.pipeline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.onrecord.extract.Extraction;
import org.onrecord.extract.Extractor;
import org.onrecord.model.Article;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Speaker;

/** Answers why a record has its fields, by extracting its article again. */
public final class Explainer {

    private static final String CORRECTED = "a user has corrected it (corrections.csv beside the index)";

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
                .map(extraction -> decisions(extraction, record))
                .findFirst();
    }

    /** A name from beyond the article has another reason than the article's. */
    private static Map<String, String> decisions(Extraction extraction, AttributionRecord record) {
        Map<String, String> decisions = new LinkedHashMap<>(extraction.decisions());
        Speaker shown = record.speaker();
        for (String field : record.corrected()) {
            decisions.merge(field, CORRECTED, (own, corrected) -> corrected + "; the article itself: " + own);
        }
        switch (shown.resolvedBy()) {
            case AUTHORITY -> decisions.merge("speaker",
                    "the file speakers.csv of this index says who that is; the article itself: ",
                    (own, beyond) -> beyond + own);
            case OTHER_ARTICLE -> decisions.merge("speaker",
                    "nobody is named here, but another article of the index gives the same quote to "
                            + shown.name().orElse("somebody") + "; this article itself: ",
                    (own, beyond) -> beyond + own);
            default -> {}
        }
        return decisions;
    }
}
