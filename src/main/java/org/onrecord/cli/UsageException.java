package org.onrecord.cli;

/** A command line that cannot be carried out; the message is {@code what: why (what to do)}. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String what, String why, String whatToDo) {
        super(what + ": " + why + " (" + whatToDo + ")");
    }
}
