package org.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;

/**
 * The source that reads articles from files: plain text, HTML, JSON Lines and JSON, each also gzipped. A file's format
 * is the one its extension tells, else the one its first bytes look like.
 *
 * <p>Every file has a fate: at least one article or one reject comes of it. Input is untrusted: whatever a file holds
 * costs time in proportion to its length and memory within {@link IngestLimits}, and never ends the reading of the
 * others.
 */
public final class FileArticleSource implements ArticleSource {

    private final IngestLimits limits;
    private final Formats formats;
    private final InputStream standardInput;

    /**
     * @param defaults used for articles that do not state them
     * @param standardInput what the input {@code -} reads; it is not closed
     */
    public FileArticleSource(IngestLimits limits, ArticleDefaults defaults, InputStream standardInput) {
        this.limits = limits;
        this.formats = new Formats(limits, defaults);
        this.standardInput = standardInput;
    }

    @Override
    public void read(List<String> inputs, Consumer<Reading> sink) {
        FileFinder finder = new FileFinder(limits.depth(), formats::isArticleFile, sink);
        for (String input : inputs) {
            finder.find(input, file -> read(file, new FileSink(sink)));
        }
    }

    private void read(InputFile file, FileSink sink) {
        try (InputStream bytes = file.open(standardInput)) {
            read(new Input(file, BoundedInput.open(bytes, limits)), sink);
        } catch (UnreadableException e) {
            sink.reject(new Origin(file.name(), e.place()), e.reason());
        } catch (IOException e) {
            sink.reject(new Origin(file.name(), ""), "cannot be read: " + FileTrouble.in(e));
        } catch (RuntimeException | StackOverflowError e) {
            sink.rethrowOwn(e);
            sink.reject(new Origin(file.name(), ""), "cannot be read: " + e + " (please report this file)");
        }
    }

    private void read(Input input, FileSink sink) throws UnreadableException {
        byte[] head = input.bytes().head();
        if (input.bytes().isEmpty()) { throw new UnreadableException("empty"); }
        Signature.check(head);
        formats.of(input).read(input, sink);
        if (sink.isUnused()) { throw new UnreadableException("empty: no article in it"); }
    }

    /** The sink of one file's readings: tells its own failures from those of the one it passes them on to. */
    private static final class FileSink implements Consumer<Reading> {

        private final Consumer<Reading> sink;
        private boolean used;
        private boolean failing;

        FileSink(Consumer<Reading> sink) {
            this.sink = sink;
        }

        @Override
        public void accept(Reading reading) {
            used = true;
            failing = true;
            sink.accept(reading);
            failing = false;
        }

        boolean isUnused() {
            return !used;
        }

        void reject(Origin origin, String reason) {
            accept(new Reading.Rejected(origin, reason));
        }

        /** What the sink behind threw ends the reading. */
        void rethrowOwn(Throwable thrown) {
            if (failing && thrown instanceof RuntimeException exception) { throw exception; }
            if (failing && thrown instanceof Error error) { throw error; }
        }
    }
}
