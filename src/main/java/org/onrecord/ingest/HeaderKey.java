package org.onrecord.ingest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The fields of an article's header, with the keys under which a text header states them. */
enum HeaderKey {
    ID("id", "id"),
    SOURCE("source", "publisher"),
    URL("url", "link"),
    TITLE("title", "headline"),
    AUTHOR("author", "byline"),
    PUBLISHED("date", "published"),
    LANGUAGE("language", "lang");

    private final String key;
    private final String otherKey;

    HeaderKey(String key, String otherKey) {
        this.key = key;
        this.otherKey = otherKey;
    }

    /** The field that {@code words} name, in small or capital letters. */
    static Optional<HeaderKey> named(String words) {
        String named = words.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> named.equals(field.key) || named.equals(field.otherKey))
                .findFirst();
    }
}
