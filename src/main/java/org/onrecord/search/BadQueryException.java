package org.onrecord.search;

/** A query that cannot be understood or asks for too much; the message says what, where and what was expected. */
public final class BadQueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int position;

    /**
     * @param position where in the query, in UTF-16 units from 0
     * @param message what is wrong and what was expected, in one line
     */
    public BadQueryException(int position, String message) {
        super(message);
        this.position = position;
    }

    public int position() {
        return position;
    }
}
