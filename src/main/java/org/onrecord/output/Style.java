package org.onrecord.output;

/** How a piece of text looks on a display with colour. */
enum Style {
    PLAIN(""),
    STRONG("1"),
    FAINT("2"),
    HIT("1;4"),
    GOOD("32"),
    BAD("31"),
    MIXED("33");

    private static final String START = "\u001B[";
    private static final String RESET = "\u001B[0m";

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String on(String text) {
        return this == PLAIN || text.isEmpty() ? text : START + code + "m" + text + RESET;
    }
}
