package org.onrecord.extract.date;

import java.time.LocalDate;
import java.util.Optional;

import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.Explained;
import org.onrecord.model.SpokenDate;

/** Finds when an attribution was said. Implementations may be used by many threads at once. */
public interface SpokenDateResolver {

    /**
     * Resolves the date of one attribution.
     *
     * @param published the article's day of publication, against which "on Tuesday" is resolved
     */
    Explained<SpokenDate> resolve(Optional<LocalDate> published, TokenizedText text, Attribution attribution);
}
