package org.onrecord.alert;

/** A wish about alerts that cannot be met; the message says which, why and what to do. */
public final class AlertException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AlertException(String message) {
        super(message);
    }
}
