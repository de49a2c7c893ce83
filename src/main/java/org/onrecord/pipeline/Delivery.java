package org.onrecord.pipeline;

/** What became of one piece of the input on a {@link Conveyor}. */
sealed interface Delivery<R> {

    /** It was worked on; {@code result} came out. */
    record Done<R>(R result) implements Delivery<R> {}

    /** It was left out. */
    record Failed<R>(Reject reject) implements Delivery<R> {}

    /** The run was stopped before its turn. */
    record Skipped<R>() implements Delivery<R> {}

    /** The input has no more; the last on the belt. */
    record End<R>() implements Delivery<R> {}
}
