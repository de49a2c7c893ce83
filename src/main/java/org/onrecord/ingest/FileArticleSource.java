package org.onrecord.ingest;

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
        FileReading reading = new FileReading(limits, formats);
        for (String input : inputs) {
            finder.find(input, file -> reading.read(file, () -> file.open(standardInput), sink));
        }
    }
}
