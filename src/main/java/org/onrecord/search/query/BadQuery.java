package org.onrecord.search.query;

import org.onrecord.search.BadQueryException;

/** Words the errors of the query language alike: what, at which character, what to do. */
final class BadQuery {

    private BadQuery() {}

    /** An error at the offset {@code at}, which people count from 1. */
    static BadQueryException at(int at, String what, String advice) {
        return new BadQueryException(at, what + " at character " + (at + 1) + ": " + advice);
    }

    /** The number that ASCII {@code digits} write, a very large one when they are many; -1 for no digits. */
    static int number(String digits) {
        if (digits.isEmpty()) { return -1; }
        return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    static BadQueryException unclosed(Token open) {
        return at(open.at(), "unclosed parenthesis", "close it with ) or remove it");
    }

    static BadQueryException unopened(Token close) {
        return at(close.at(), "a ) that nothing opened", "remove it or write a ( before");
    }

    static BadQueryException emptyGroup(Token open) {
        return at(open.at(), "empty parentheses", "write something between them or remove them");
    }

    static BadQueryException loneOperator(Token operator) {
        return at(
                operator.at(),
                operator.shown() + " with nothing to join",
                "write a word beside it, or put it in quotation marks to search for the word itself");
    }
}
