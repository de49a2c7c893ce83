package org.onrecord.search;

/** A request that cannot be understood or asks for too much; the message says what, where and what was expected. */
public final class BadQueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int OUTSIDE = -1;

    private final int position;

    /**
     * @param position where in the query, in UTF-16 units from 0
     * @param message what is wrong and what was expected, in one line
     */
    public BadQueryException(int position, String message) {
        super(message);
        this.position = position;
    }

    /**
     * A fault outside the query's text: in a filter, a facet, the cursor or the limit.
     *
     * @param message what is wrong and what was expected, in one line
     */
    public BadQueryException(String message) {
        this(OUTSIDE, message);
    }

    /** Whether the fault lies in the query's text, so that {@link #position} points at it. */
    public boolean inQuery() {
        return position != OUTSIDE;
    }

    /** Where in the query the fault lies, in UTF-16 units from 0; 0 when it lies outside the query. */
    public int position() {
        return Math.max(position, 0);
    }
}
