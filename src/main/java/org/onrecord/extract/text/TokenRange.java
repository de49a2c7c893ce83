package org.onrecord.extract.text;

/**
 * A half-open range [from, to) of token numbers; may be empty.
 *
 * @param from first token
 * @param to the token after the last
 */
public record TokenRange(int from, int to) {

    public TokenRange {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("not a range of tokens: [" + from + ", " + to + ")");
        }
    }

    public int size() {
        return to - from;
    }

    public boolean isEmpty() {
        return to == from;
    }

    public boolean contains(int token) {
        return from <= token && token < to;
    }
}
