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
        new LineReader(input, limits.recordBytes()).read(
                (line, origin) -> articles.read(line, origin, sink),
                (line, origin) -> articles.readCut(line, origin, sink));
    }
}
