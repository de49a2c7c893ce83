package org.onrecord.cli;

/** The exit codes: a contract with scripts. */
final class Exit {

    static final int DONE = 0;
    static final int NOTHING_FOUND = 1;
    static final int USAGE = 2;
    static final int SOME_REJECTED = 3;
    static final int INDEX_UNAVAILABLE = 4;
    static final int INDEX_UNREADABLE = 5;
    /** A fault of this program. */
    static final int INTERNAL = 70;
    /** The results could not be written. */
    static final int OUTPUT = 74;
    static final int INTERRUPTED = 130;

    private Exit() {}
}
