package org.onrecord.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known about an article besides its text.
 *
 * @param id names the article for ever; not blank
 * @param source the publisher
 * @param url where it was published
 * @param title its headline
 * @param author the byline, without "By"
 * @param published the day of publication
 * @param language an ISO 639-1 code
 */
public record ArticleHeader(
        String id,
        Optional<String> source,
        Optional<String> url,
        Optional<String> title,
        Optional<String> author,
        Optional<LocalDate> published,
        String language) {

    public ArticleHeader {
        if (id.isBlank()) { throw new IllegalArgumentException("an article needs an id"); }
        Objects.requireNonNull(source);
        Objects.requireNonNull(url);
        Objects.requireNonNull(title);
        Objects.requireNonNull(author);
        Objects.requireNonNull(published);
        Objects.requireNonNull(language);
    }

    /** A header of which only the id is known; the language is English. */
    public static ArticleHeader of(String id) {
        return new ArticleHeader(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en");
    }
}
