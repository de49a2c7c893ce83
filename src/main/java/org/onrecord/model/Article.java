package org.onrecord.model;

import java.util.Objects;

/**
 * One news item: its header and its text, to which every span of its records refers.
 *
 * @param header what is known about the article
 * @param text the body with one paragraph a line; where the source has the headline inside the text, it stays there
 */
public record Article(ArticleHeader header, String text) {

    public Article {
        Objects.requireNonNull(header);
        Objects.requireNonNull(text);
    }

    public String id() {
        return header.id();
    }
}
