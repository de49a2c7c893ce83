package org.onrecord.cli;

/** The user's wish to stop, by Ctrl-C or a termination signal. */
interface Interrupts {

    /** Nobody interrupts. */
    Interrupts NONE = action -> {};

    /**
     * From now on an interruption runs {@code action} instead of ending the program; a second one ends it at once with
     * exit code 130.
     */
    void onInterrupt(Runnable action);
}
