package org.onrecord.cli;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.onrecord.alert.AlertException;
import org.onrecord.index.IndexException;
import org.onrecord.index.TableException;
import org.onrecord.search.BadQueryException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place that turns what went wrong into a line for the user and an exit code. */
final class Failures {

    private final Session session;

    Failures(Session session) {
        this.session = session;
    }

    /** Says what went wrong; returns the exit code. */
    int report(Throwable failure) {
        int code = switch (failure) {
            case UsageException e -> say(e, Exit.USAGE);
            case RefusedQuery e -> sayWithPlace(e);
            case BadQueryException e -> say(e, Exit.USAGE);
            case TableException e -> say(e, Exit.USAGE);
            case AlertException e -> say(e, Exit.USAGE);
            case IndexException e -> say(e, code(e.problem()));
            case OutputException e -> e.readerGone() ? Exit.DONE : say(e, Exit.OUTPUT);
            case ParameterException e -> usage(e);
            default -> internal(failure);
        };
        if (session.debug()) {
            session.printer().stackTrace(failure);
        }
        return code;
    }

    private static int code(IndexException.Problem problem) {
        return switch (problem) {
            case MISSING, LOCKED, UNWRITABLE -> Exit.INDEX_UNAVAILABLE;
            case CORRUPT, OTHER_FORMAT -> Exit.INDEX_UNREADABLE;
        };
    }

    private int say(Throwable failure, int code) {
        session.printer().note(Objects.toString(failure.getMessage()));
        return code;
    }

    private int sayWithPlace(RefusedQuery refused) {
        say(refused, Exit.USAGE);
        session.printer().block(refused.pointer(session.plainDisplay()));
        return Exit.USAGE;
    }

    private int usage(ParameterException e) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        session.printer().note(complaint(e) + " (" + suggestion(e) + "see " + command.qualifiedName() + " --help)");
        return Exit.USAGE;
    }

    private static String complaint(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException unmatched)) { return uncapitalized(e); }
        String first = unmatched.getUnmatched().getFirst();
        if (unmatched.isUnknownOption()) { return first + ": no such option"; }
        return first + (commands(e).isEmpty() ? ": too many arguments" : ": no such command");
    }

    private static String uncapitalized(ParameterException e) {
        String message = Objects.toString(e.getMessage());
        return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }

    private static String suggestion(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException unmatched)) { return ""; }
        Collection<String> known = unmatched.isUnknownOption()
                ? e.getCommandLine().getCommandSpec().optionsMap().keySet()
                : commands(e);
        List<String> nearest = Suggestions.nearest(unmatched.getUnmatched().getFirst(), known);
        return nearest.isEmpty() ? "" : "did you mean " + String.join(" or ", nearest) + "? ";
    }

    private static Set<String> commands(ParameterException e) {
        return e.getCommandLine().getSubcommands().keySet();
    }

    private int internal(Throwable failure) {
        session.printer().note("internal error: " + failure + " (run it again with --debug and report what it prints)");
        return Exit.INTERNAL;
    }
}
