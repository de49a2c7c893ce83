package org.onrecord.pipeline;

/** The wish to end a run early: what is being worked on is finished, nothing new is begun. Safe for many threads. */
public final class Cancellation {

    private volatile boolean requested;

    public void request() {
        requested = true;
    }

    public boolean requested() {
        return requested;
    }
}
