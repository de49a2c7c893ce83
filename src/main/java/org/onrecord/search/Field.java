package org.onrecord.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A field of a record by which one can filter and, but for confidence, count. */
public enum Field {
    SPEAKER,
    ROLE,
    AFFILIATION,
    STANCE,
    KIND,
    FORM,
    ACT,
    TYPE,
    SOURCE,
    TARGET,
    FACTUALITY,
    DATE;

    /** The name in queries, options and output: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Field> labelled(String label) {
        return Arrays.stream(values()).filter(f -> f.label().equals(label)).findFirst();
    }
}
