package org.onrecord.ingest;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A JSON document: one article, or an array of articles, each as {@link JsonArticles} reads it. A file of this name that
 * holds an object a line is read as JSON Lines.
 */
final class JsonDocumentFormat implements ArticleFormat {

    private static final Pattern OBJECTS = Pattern.compile("(?:\\[\\s*)?\\{\\s*[\"}]");

    private final IngestLimits limits;
    private final JsonArticles articles;
    private final JsonLinesFormat lines;

    JsonDocumentFormat(IngestLimits limits, ArticleFinisher finisher, JsonLinesFormat lines) {
        this.limits = limits;
        this.articles = new JsonArticles(limits, finisher);
        this.lines = lines;
    }

    @Override
    public Set<String> extensions() {
        return Set.of("json");
    }

    @Override
    public boolean recognises(Head head) {
        return head.startsLike(OBJECTS);
    }

    @Override
    public void read(Input input, Consumer<Reading> sink) throws UnreadableException {
        if (lines.recognises(input.head())) {
            lines.read(input, sink);
        } else if (recognises(input.head())) {
            readValues(input, sink);
        } else {
            throw new UnreadableException("neither a JSON object nor an array of objects");
        }
    }

    private void readValues(Input input, Consumer<Reading> sink) throws UnreadableException {
        RecordBytes value = new RecordBytes(limits.recordBytes());
        JsonSplitter values = new JsonSplitter(input.bytes(), value);
        try {
            while (values.next()) {
                articles.read(value, input.at("line " + values.startLine()), sink);
            }
        } catch (UnreadableException cut) {
            articles.readCut(value, input.at("line " + values.startLine()), sink);
            throw cut.inLine(values.startLine());
        }
    }
}
