package org.onrecord.extract.date;

import java.util.Objects;

import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * The words of a text that are a date expression.
 *
 * @param range the tokens, without a preposition before them
 * @param expression what they say
 */
record DateMention(TokenRange range, DateExpression expression) {

    DateMention {
        Objects.requireNonNull(expression);
        if (range.isEmpty()) { throw new IllegalArgumentException("a mention needs tokens"); }
    }

    DateMention(int from, int to, DateExpression expression) {
        this(new TokenRange(from, to), expression);
    }

    int from() {
        return range.from();
    }

    int to() {
        return range.to();
    }

    String words(TokenizedText text) {
        return text.span(range).in(text.text());
    }
}
