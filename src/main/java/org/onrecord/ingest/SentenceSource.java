package org.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * The source that reads sentences with a holder and a target from JSON Lines, also gzipped. Every line has a fate: a
 * sentence, a reject, or nothing when it is blank; a file that cannot be read is one reject.
 */
public final class SentenceSource {

    private final IngestLimits limits;
    private final InputStream standardInput;
    private final JsonSentences sentences;

    /** @param standardInput what the input {@code -} reads; it is not closed */
    public SentenceSource(IngestLimits limits, InputStream standardInput) {
        this.limits = limits;
        this.standardInput = standardInput;
        this.sentences = new JsonSentences(limits);
    }

    /** Takes what was read, in the order of the input. */
    public interface Sink {

        void sentence(HeldSentence sentence);

        void rejected(Origin origin, String reason);
    }

    /** @param inputs files, folders, globs, or {@code -} for standard input */
    public void read(List<String> inputs, Sink sink) {
        FileFinder finder = new FileFinder(limits.depth(), SentenceSource::isSentenceFile, reading -> {
            if (reading instanceof Reading.Rejected rejected) {
                sink.rejected(rejected.origin(), rejected.reason());
            }
        });
        for (String input : inputs) {
            finder.find(input, file -> read(file, sink));
        }
    }

    private static boolean isSentenceFile(String name) {
        return FileNames.withoutGzip(name).endsWith(".jsonl");
    }

    private void read(InputFile file, Sink sink) {
        try (InputStream bytes = file.open(standardInput)) {
            Input input = new Input(file, BoundedInput.open(bytes, limits));
            byte[] head = input.bytes().head();
            if (input.bytes().isEmpty()) { throw new UnreadableException("empty"); }
            Signature.check(head);
            new LineReader(input, limits.recordBytes())
                    .read((line, origin) -> sentence(line, origin, sink), (line, origin) -> {});
        } catch (UnreadableException e) {
            sink.rejected(new Origin(file.name(), e.place()), e.reason());
        } catch (IOException e) {
            sink.rejected(new Origin(file.name(), ""), "cannot be read: " + FileTrouble.in(e));
        }
    }

    private void sentence(RecordBytes line, Origin origin, Sink sink) {
        Optional<HeldSentence> sentence;
        try {
            sentence = sentences.read(line);
        } catch (UnreadableException e) {
            sink.rejected(origin, e.reason());
            return;
        }
        sentence.ifPresent(sink::sentence);
    }
}
