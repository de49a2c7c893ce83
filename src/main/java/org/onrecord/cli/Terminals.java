package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells whether a stream of this process is a terminal. Java answers that only for input and output together, so the
 * launcher says it in the property {@code onrecord.terminals}, which holds the numbers of the streams that are; without
 * it the system's own list of open files is asked where there is one.
 */
final class Terminals {

    static final String PROPERTY = "onrecord.terminals";

    private Terminals() {}

    /** @param stream 1 for standard output, 2 for standard error */
    static boolean isTerminal(int stream) {
        String told = System.getProperty(PROPERTY);
        if (told != null) { return told.contains(Integer.toString(stream)); }
        try {
            String file = Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream)).toString();
            return file.startsWith("/dev/pts/") || file.startsWith("/dev/tty") || file.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
