package org.onrecord.model;

import java.util.Objects;

/** The words of the article just before and just after a record's content. */
public record Context(String before, String after) {

    public Context {
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
    }
}
