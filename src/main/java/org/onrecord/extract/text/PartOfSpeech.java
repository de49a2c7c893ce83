package org.onrecord.extract.text;

import java.util.Map;

/** The universal parts of speech (Petrov, Das, McDonald 2012; Universal Dependencies 2). */
public enum PartOfSpeech {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X;

    private static final Map<String, PartOfSpeech> BY_NAME = java.util.Arrays.stream(values())
            .collect(java.util.stream.Collectors.toUnmodifiableMap(Enum::name, p -> p));

    /** The part of speech called {@code name}, {@link #X} for a name that is none. */
    public static PartOfSpeech named(String name) {
        return BY_NAME.getOrDefault(name, X);
    }
}
