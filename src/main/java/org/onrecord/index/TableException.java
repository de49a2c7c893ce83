package org.onrecord.index;

/** A failure of a file that users keep beside an index: its message says where, why and what to do. */
public final class TableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TableException(String message) {
        super(message);
    }

    public TableException(String message, Throwable cause) {
        super(message, cause);
    }
}
