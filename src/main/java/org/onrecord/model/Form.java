package org.onrecord.model;

/** How the content of an attribution stands to its quotation marks. */
public enum Form {
    /** The whole content is inside quotation marks. */
    DIRECT,
    /** A reported clause that holds quoted words. */
    MIXED,
    /** No quoted words. */
    INDIRECT;

    public Kind kind() {
        return this == INDIRECT ? Kind.STATEMENT : Kind.QUOTE;
    }
}
