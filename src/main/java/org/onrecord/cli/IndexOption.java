package org.onrecord.cli;

import java.nio.file.Path;
import java.util.Optional;

import picocli.CommandLine.Option;

/** The option that names the index. */
final class IndexOption {

    @Option(
            names = "--index",
            paramLabel = "DIR",
            description = "The folder of the index; without it ONRECORD_INDEX, else index-data/index.")
    private Optional<Path> folder = Optional.empty();

    Optional<Path> folder() {
        return folder;
    }
}
