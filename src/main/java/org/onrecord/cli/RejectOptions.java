package org.onrecord.cli;

import java.nio.file.Path;
import java.util.Optional;

import picocli.CommandLine.Option;

/** Where to write what was left out. */
final class RejectOptions {

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Also write what was left out to this file, as JSON Lines with file, place and reason.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--force", description = "Overwrite the file of --rejects if it is there.")
    private boolean force;

    /** A log of rejects, to be closed. */
    RejectLog open(Printer printer) {
        return RejectLog.open(printer, file, force);
    }
}
