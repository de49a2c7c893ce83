package org.onrecord.index.authority;

/** A failure of the file {@code speakers.csv}: its message says where, why and what to do. */
public final class AuthorityException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AuthorityException(String message) {
        super(message);
    }

    AuthorityException(String message, Throwable cause) {
        super(message, cause);
    }
}
