package org.onrecord.ingest;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** JSON Lines: one article a line, as {@link JsonArticles} reads it; blank lines are passed over. */
final class JsonLinesFormat implements ArticleFormat {

    private static final Pattern OBJECT = Pattern.compile("\\{\\s*[\"}]");

    private final IngestLimits limits;
    private final JsonArticles articles;

    JsonLinesFormat(IngestLimits limits, ArticleFinisher finisher) {
        this.limits = limits;
        this.articles = new JsonArticles(limits, finisher);
    }

    @Override
    public Set<String> extensions() {
        return Set.of("jsonl", "ndjson");
    }

    @Override
    public boolean recognises(Head head) {
        return head.startsLike(OBJECT) && (head.firstLine().endsWith("}") || !head.holdsWholeLine());
    }

    @Override
    public void read(Input input, Consumer<Reading> sink) throws UnreadableException {
        RecordBytes line = new RecordBytes(limits.recordBytes());
        long number = 0;
        int next = 0;
        while (next >= 0) {
            line.clear();
            number++;
            try {
                next = readLine(input.bytes(), line);
            } catch (UnreadableException cut) {
                articles.readCut(line, input.at("line " + number), sink);
                throw cut.inLine(number);
            }
            articles.read(line, input.at("line " + number), sink);
        }
    }

    /** Reads up to the next line feed or the end; returns what ended the line. */
    private static int readLine(BoundedInput bytes, RecordBytes line) throws UnreadableException {
        int next = bytes.read();
        while (next >= 0 && next != '\n') {
            line.add(next);
            next = bytes.read();
        }
        return next;
    }
}
