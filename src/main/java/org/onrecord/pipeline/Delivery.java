package org.onrecord.pipeline;

import java.util.List;

/** What became of one piece of the input on a {@link Conveyor}. */
sealed interface Delivery<R> {

    /**
     * It was worked on.
     *
     * @param result what came out
     * @param notes what the reader had to repair, each with its place
     */
    record Done<R>(R result, List<String> notes) implements Delivery<R> {}

    /** It was left out. */
    record Failed<R>(Reject reject) implements Delivery<R> {}

    /** The run was stopped before its turn. */
    record Skipped<R>() implements Delivery<R> {}

    /** The input has no more; the last on the belt. */
    record End<R>() implements Delivery<R> {}
}
