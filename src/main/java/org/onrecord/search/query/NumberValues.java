package org.onrecord.search.query;

import java.util.regex.Pattern;

/** Reads the values of {@code confidence:}, numbers from 0 to 1. */
final class NumberValues {

    static final String EXPECTED = "write a number from 0 to 1, as in >=0.8 or [0.5 TO 0.9]";

    private static final Pattern NUMBER = Pattern.compile("0?\\.[0-9]{1,9}|0|1(?:\\.0{1,9})?");

    private NumberValues() {}

    static QueryNode read(Token token) {
        Bounds bounds = Bounds.of(token);
        double least = number(bounds.low(), 0, token);
        double most = number(bounds.high(), 1, token);
        boolean both = bounds.low().included() && bounds.high().included();
        if (least > most || (least == most && !both)) {
            throw BadQuery.at(token.at(), "a range with no number in it", "the smaller number comes first");
        }
        return new QueryNode.Numbers(token.at(), least, most, bounds.low().included(), bounds.high().included());
    }

    private static double number(Bounds.Bound bound, double open, Token token) {
        if (bound.isOpen()) { return open; }
        if (!NUMBER.matcher(bound.text()).matches()) {
            throw BadQuery.at(token.at(), "“" + Excerpt.of(bound.text()) + "” is not a confidence", EXPECTED);
        }
        return Double.parseDouble(bound.text());
    }
}
