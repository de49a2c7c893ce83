package org.onrecord.index;

/** An index that is missing, locked, unwritable, corrupt or of another format; the message says what and where. */
public final class IndexException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the index. */
    public enum Problem {
        MISSING,
        LOCKED,
        UNWRITABLE,
        CORRUPT,
        OTHER_FORMAT
    }

    private final Problem problem;

    public IndexException(Problem problem, String message) {
        super(message);
        this.problem = problem;
    }

    public IndexException(Problem problem, String message, Throwable cause) {
        super(message, cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
