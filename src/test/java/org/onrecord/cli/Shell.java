package org.onrecord.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** A shell that runs the program inside this process, with streams and an environment of its own. */
final class Shell {

    private final Rooms rooms;
    private final Map<String, String> environment = new HashMap<>();
    private byte[] input = {};
    private boolean terminal;
    private Interrupts interrupts = Interrupts.NONE;

    Shell(Rooms rooms) {
        this.rooms = rooms;
    }

    /** What a command printed and its exit code. */
    record Outcome(int code, String out, String err) {}

    Shell set(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Shell type(String text) {
        input = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    /** Both outputs are terminals from now on. */
    Shell onTerminal() {
        terminal = true;
        return this;
    }

    /** Presses Ctrl-C as soon as somebody listens. */
    Shell interrupted() {
        interrupts = Runnable::run;
        return this;
    }

    Outcome run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return run(out, arguments, () -> out.toString(StandardCharsets.UTF_8));
    }

    /** Runs with results going to {@code out}. */
    Outcome runInto(OutputStream out, String... arguments) {
        return run(out, arguments, () -> "");
    }

    private Outcome run(OutputStream out, String[] arguments, Supplier<String> printed) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = program(out, err).run(List.of(arguments));
        return new Outcome(code, printed.get(), err.toString(StandardCharsets.UTF_8));
    }

    /** The program as it is before it is run. */
    Program program() {
        return program(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
    }

    private Program program(OutputStream out, OutputStream err) {
        AtomicLong seconds = new AtomicLong();
        return new Program(rooms, new Surroundings(
                new ByteArrayInputStream(input),
                out,
                err,
                Map.copyOf(environment),
                terminal,
                terminal,
                () -> Instant.ofEpochSecond(seconds.incrementAndGet()),
                interrupts));
    }
}
