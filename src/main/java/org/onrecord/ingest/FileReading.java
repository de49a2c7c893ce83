package org.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * The reading of one file: its bytes are opened, looked at and given to the format that reads them. Whatever goes wrong
 * is the file's last reject; only what the sink throws goes through.
 */
final class FileReading {

    private final IngestLimits limits;
    private final Formats formats;

    FileReading(IngestLimits limits, Formats formats) {
        this.limits = limits;
        this.formats = formats;
    }

    /** How the bytes of a file are opened. */
    interface Opening {

        InputStream open() throws IOException;
    }

    void read(InputFile file, Opening opening, Consumer<Reading> sink) {
        FileSink fates = new FileSink(file, sink);
        try (InputStream bytes = opening.open()) {
            read(new Input(file, BoundedInput.open(bytes, limits)), fates);
        } catch (UnreadableException e) {
            fates.reject(e.place(), e.reason());
        } catch (IOException e) {
            fates.reject("", "cannot be read: " + FileTrouble.in(e));
        } catch (RuntimeException | StackOverflowError e) {
            fates.rethrowOwn(e);
            fates.reject("", "cannot be read: " + Fields.oneLine(e.toString()) + " (please report this file)");
        }
    }

    private void read(Input input, FileSink sink) throws UnreadableException {
        byte[] head = input.bytes().head();
        if (input.bytes().isEmpty()) { throw new UnreadableException("empty"); }
        Signature.check(head);
        formats.of(input).read(input, sink);
        if (!sink.used) { throw new UnreadableException("empty: no article in it"); }
    }

    /** Passes a file's readings on and tells failures of the sink behind it from those of the reading. */
    private static final class FileSink implements Consumer<Reading> {

        private final InputFile file;
        private final Consumer<Reading> sink;
        private boolean used;
        private boolean failing;

        FileSink(InputFile file, Consumer<Reading> sink) {
            this.file = file;
            this.sink = sink;
        }

        @Override
        public void accept(Reading reading) {
            used = true;
            failing = true;
            sink.accept(reading);
            failing = false;
        }

        void reject(String place, String reason) {
            accept(new Reading.Rejected(new Origin(file.name(), place), reason));
        }

        void rethrowOwn(Throwable thrown) {
            if (failing && thrown instanceof RuntimeException exception) { throw exception; }
            if (failing && thrown instanceof Error error) { throw error; }
        }
    }
}
