package org.onrecord.cli;

/** How a run over articles ends. */
final class Runs {

    private Runs() {}

    /** The exit code of a run, after a note where one is due. */
    static int exit(Session session, long read, long rejected, boolean interrupted) {
        if (interrupted) {
            session.printer().note("interrupted: what was finished is kept (run the same command again to go on)");
            return Exit.INTERRUPTED;
        }
        if (rejected > 0) { return Exit.SOME_REJECTED; }
        if (read == 0) {
            session.printer().note("nothing to read: no articles there (name files or folders that hold some)");
            return Exit.NOTHING_FOUND;
        }
        return Exit.DONE;
    }
}
