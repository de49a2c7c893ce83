package org.onrecord.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.onrecord.output.Display;
import org.onrecord.pipeline.Cancellation;

/** One run of the program as its commands see it: the rooms, the streams, and what the environment asks for. */
final class Session {

    private static final Path DEFAULT_INDEX = Path.of("index-data", "index");
    private static final String INDEX_VARIABLE = "ONRECORD_INDEX";

    private final Rooms rooms;
    private final Surroundings surroundings;
    private final Printer printer;
    private final CommonOptions options;

    Session(Rooms rooms, Surroundings surroundings, Printer printer, CommonOptions options) {
        this.rooms = rooms;
        this.surroundings = surroundings;
        this.printer = printer;
        this.options = options;
    }

    Rooms rooms() {
        return rooms;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Printer printer() {
        return printer;
    }

    /** What standard output can show. */
    Display display() {
        Map<String, String> environment = surroundings.environment();
        return new Display(Widths.of(environment), options.colour(surroundings.outIsTerminal(), environment));
    }

    /** What standard error can show: its lines are as wide, and plain. */
    Display plainDisplay() {
        return new Display(Widths.of(surroundings.environment()), false);
    }

    boolean debug() {
        return options.debug();
    }

    /** The index named by the option, else by the environment, else the usual one. */
    Path index(Optional<Path> named) {
        return named.or(() -> variable(INDEX_VARIABLE).map(Path::of)).orElse(DEFAULT_INDEX);
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(surroundings.environment().get(name)).filter(value -> !value.isBlank());
    }

    /** A cancellation that an interruption of the program requests. */
    Cancellation cancellation() {
        Cancellation cancellation = new Cancellation();
        surroundings.interrupts().onInterrupt(cancellation::request);
        return cancellation;
    }
}
