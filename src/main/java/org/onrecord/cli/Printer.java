package org.onrecord.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.onrecord.output.Printable;

/**
 * The two streams a command writes to, both in UTF-8: results on the one, everything else on the other. Notes are one line
 * each, {@code onrecord: what: why (what to do)}.
 */
final class Printer {

    private static final String ERASE_LINE = "\r\u001B[K";

    /** More than this is sent on. */
    private static final int BATCH_BYTES = 32 * 1024;

    private final ByteArrayOutputStream batch = new ByteArrayOutputStream();
    private OutputStream results;
    private final PrintStream notes;
    private final boolean notesOnTerminal;
    private boolean passing;

    Printer(Surroundings surroundings) {
        this.results = surroundings.out();
        this.notes = new PrintStream(surroundings.err(), true, StandardCharsets.UTF_8);
        this.notesOnTerminal = surroundings.errIsTerminal();
    }

    /**
     * Prints results; they may wait for {@link #flush}. Texts are sent on whole, so that output which is cut off ends
     * with the end of one.
     *
     * @throws OutputException when they cannot be written, as when the reader has gone; said once
     */
    void result(String text) {
        batch.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        if (batch.size() > BATCH_BYTES) {
            flush();
        }
    }

    /** Sends on the results printed so far. */
    void flush() {
        try {
            batch.writeTo(results);
            results.flush();
        } catch (IOException e) {
            throw broken(e);
        } finally {
            batch.reset();
        }
    }

    private OutputException broken(IOException cause) {
        results = OutputStream.nullOutputStream();
        return new OutputException(cause);
    }

    /** A line for people. */
    void note(String line) {
        block("onrecord: " + Printable.line(line) + "\n");
    }

    /** Lines for people that are printable already. */
    void block(String lines) {
        erasePassing();
        notes.print(lines);
        notes.flush();
    }

    /** A line that the next note replaces; printed on a terminal alone. */
    void passing(String line) {
        if (notesOnTerminal) {
            erasePassing();
            notes.print(line);
            notes.flush();
            passing = true;
        }
    }

    void erasePassing() {
        if (passing) {
            notes.print(ERASE_LINE);
            passing = false;
        }
    }

    void stackTrace(Throwable failure) {
        erasePassing();
        failure.printStackTrace(notes);
    }
}
