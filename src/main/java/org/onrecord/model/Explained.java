package org.onrecord.model;

import java.util.Objects;
import java.util.function.Function;

/**
 * A decision together with its reason.
 *
 * @param value what was decided
 * @param why the rule or evidence that decided, in words a reader understands
 */
public record Explained<T>(T value, String why) {

    public Explained {
        Objects.requireNonNull(value);
        Objects.requireNonNull(why);
    }

    public <R> Explained<R> map(Function<T, R> change) {
        return new Explained<>(change.apply(value), why);
    }
}
