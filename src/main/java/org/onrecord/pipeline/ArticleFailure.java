package org.onrecord.pipeline;

/** Why one article cannot be worked on, while the others can. */
final class ArticleFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /** @param reason why, and what to do, in one line */
    ArticleFailure(String reason) {
        super(reason);
        this.reason = reason;
    }

    ArticleFailure(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
