package org.onrecord.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Map;

/**
 * Everything of the outside world that a command meets besides files.
 *
 * @param in standard input
 * @param out takes the results
 * @param err takes progress, notes and errors
 * @param environment the environment variables
 * @param outIsTerminal whether people read the results as they come
 * @param errIsTerminal whether people read the notes as they come
 * @param clock measures progress
 * @param interrupts the user's wish to stop
 */
record Surroundings(
        InputStream in,
        OutputStream out,
        OutputStream err,
        Map<String, String> environment,
        boolean outIsTerminal,
        boolean errIsTerminal,
        InstantSource clock,
        Interrupts interrupts) {

    /** Those of this process. */
    static Surroundings ofProcess() {
        return new Surroundings(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getenv(),
                Terminals.isTerminal(1),
                Terminals.isTerminal(2),
                InstantSource.system(),
                new Signals());
    }
}
