package org.onrecord.extract;

import java.util.List;

import org.onrecord.model.Article;
import org.onrecord.model.AttributionRecord;

/** Cuts an article into records. Implementations may be used by many threads at once. */
public interface Extractor {

    /** The records of {@code article} with the reason of every decision, in the order of their first segment. */
    List<Extraction> explain(Article article);

    /** The records of {@code article}, in the order of their first segment. */
    default List<AttributionRecord> extract(Article article) {
        return explain(article).stream().map(Extraction::record).toList();
    }
}
