package org.onrecord.extract.text;

import java.util.Optional;

/** A style of quotation marks: which character opens and which may close. */
enum QuotationMark {
    CURLY('“', "”"),
    STRAIGHT('"', "\""),
    SINGLE_CURLY('‘', "’"),
    SINGLE_STRAIGHT('\'', "'"),
    GUILLEMET('«', "»"),
    SINGLE_GUILLEMET('‹', "›"),
    INWARD_GUILLEMET('»', "«"),
    LOW_HIGH('„', "“”\""),
    SINGLE_LOW_HIGH('‚', "‘’");

    private final char opening;
    private final String closing;

    QuotationMark(char opening, String closing) {
        this.opening = opening;
        this.closing = closing;
    }

    /** Whether {@code c} is used as a quotation mark in any style, apostrophes included. */
    static boolean isMark(char c) {
        return "“”\"‘’'«»‹›„‚".indexOf(c) >= 0;
    }

    /** Whether {@code c} is a quotation mark that is never an apostrophe. */
    static boolean isDouble(char c) {
        return "“”\"«»„".indexOf(c) >= 0;
    }

    static Optional<QuotationMark> openedBy(char c) {
        for (QuotationMark style : values()) {
            if (style.opening == c) { return Optional.of(style); }
        }
        return Optional.empty();
    }

    boolean closes(char c) {
        return closing.indexOf(c) >= 0;
    }

    char opening() {
        return opening;
    }

    boolean opens(char c) {
        return opening == c;
    }

    /** Whether the closing mark doubles as an apostrophe. */
    boolean single() {
        return closes('’') || closes('\'');
    }

    /** Whether one character both opens and closes. */
    boolean symmetric() {
        return closes(opening);
    }
}
