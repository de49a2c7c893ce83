package org.onrecord.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;

import picocli.CommandLine.Command;

/** {@code completion}: the script by which a shell completes commands, options and their values. */
@Command(
        name = "completion",
        header = "Prints a script by which bash and zsh complete commands.",
        abbreviateSynopsis = true,
        footer = {"  source <(onrecord completion)",
                "  onrecord completion > ~/.local/share/bash-completion/completions/onrecord"},
        description = "The script completes commands, options and their values.")
final class CompletionCommand implements Callable<Integer> {

    private final Session session;
    private final Supplier<String> script;

    CompletionCommand(Session session, Supplier<String> script) {
        this.session = session;
        this.script = script;
    }

    @Override
    public Integer call() {
        session.printer().result(script.get());
        return Exit.DONE;
    }
}
