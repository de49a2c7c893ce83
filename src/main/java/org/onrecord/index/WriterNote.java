package org.onrecord.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The note a writer leaves beside the index, so that others can be told who holds the lock. The lock itself is the
 * operating system's and ends with the process; a note left by a process that died says nothing.
 *
 * @param process the writer's process id
 * @param since when it began
 */
record WriterNote(long process, Instant since) {

    static final String FILE = "writer.info";

    private static final Pattern LINE = Pattern.compile("process (\\d{1,18}) since (\\S+)\\s*");

    static WriterNote now(Clock clock) {
        return new WriterNote(ProcessHandle.current().pid(), clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    void leave(Path folder) throws IOException {
        Files.writeString(folder.resolve(FILE), toString() + "\n", StandardCharsets.UTF_8);
    }

    /** Removes this note, not one that a later writer has left. */
    void remove(Path folder) throws IOException {
        if (text(folder).equals(toString() + "\n")) {
            Files.delete(folder.resolve(FILE));
        }
    }

    /** Who writes into the folder, as far as can be known, as the subject of a sentence. */
    static String writer(Path folder) {
        Matcher line = LINE.matcher(text(folder));
        boolean known = line.matches() && ProcessHandle.of(Long.parseLong(line.group(1))).isPresent();
        return known
                ? "process " + line.group(1) + " has been writing it since " + line.group(2)
                : "another process is writing it";
    }

    private static String text(Path folder) {
        try {
            return Files.readString(folder.resolve(FILE), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public String toString() {
        return "process " + process + " since " + since;
    }
}
