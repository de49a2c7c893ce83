package org.onrecord.ingest;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What the user says of articles that do not say it themselves.
 *
 * @param published the day of publication
 * @param source the publisher
 */
public record ArticleDefaults(Optional<LocalDate> published, Optional<String> source) {

    public static final ArticleDefaults NONE = new ArticleDefaults(Optional.empty(), Optional.empty());

    public ArticleDefaults {
        Objects.requireNonNull(published);
        Objects.requireNonNull(source);
    }
}
