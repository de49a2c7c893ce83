package org.onrecord.search.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two ends of a value that has an order, as typed: {@code 2025}, {@code >=2025} or {@code [2025 TO 2026]}.
 *
 * @param low the lower end
 * @param high the upper end
 */
record Bounds(Bound low, Bound high) {

    private static final Pattern COMPARED = Pattern.compile("(>=|≥|<=|≤|>|<|)(.*)", Pattern.DOTALL);

    /**
     * One end.
     *
     * @param text the value, or {@code *} for none
     * @param included whether the value itself belongs to the range
     */
    record Bound(String text, boolean included) {

        private static final Bound NONE = new Bound("*", true);

        boolean isOpen() {
            return text.equals("*");
        }
    }

    static Bounds of(Token token) {
        return token instanceof Token.Range range
                ? new Bounds(new Bound(range.low(), range.withLow()), new Bound(range.high(), range.withHigh()))
                : compared(text(token));
    }

    /** What a token says without its marks. */
    static String text(Token token) {
        return switch (token) {
            case Token.Word word -> word.text();
            case Token.Phrase phrase -> phrase.text().strip();
            default -> token.shown();
        };
    }

    private static Bounds compared(String text) {
        Matcher compared = COMPARED.matcher(text);
        if (!compared.matches()) { throw new AssertionError(text); }
        String value = compared.group(2);
        return switch (compared.group(1)) {
            case ">=", "≥" -> new Bounds(new Bound(value, true), Bound.NONE);
            case "<=", "≤" -> new Bounds(Bound.NONE, new Bound(value, true));
            case ">" -> new Bounds(new Bound(value, false), Bound.NONE);
            case "<" -> new Bounds(Bound.NONE, new Bound(value, false));
            default -> new Bounds(new Bound(value, true), new Bound(value, true));
        };
    }
}
