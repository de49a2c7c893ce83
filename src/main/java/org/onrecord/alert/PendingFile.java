package org.onrecord.alert;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.onrecord.json.MapJson;

/**
 * The file {@code alert-pending.jsonl}: the articles whose records are yet to be matched, a line each. It is written before
 * the index is, and removed once their matches are: a run that is killed leaves its articles to the next one.
 */
final class PendingFile {

    static final String NAME = "alert-pending.jsonl";

    private static final String ARTICLE = "article";

    private final LineFile file;

    PendingFile(Path folder) {
        this.file = new LineFile(folder.resolve(NAME));
    }

    synchronized void add(String articleId) {
        file.append(Stream.of(MapJson.write(Map.of(ARTICLE, articleId))));
    }

    void force() {
        file.force();
    }

    /** The articles, each once, in the order in which they were added. */
    Set<String> articles() {
        Set<String> articles = new LinkedHashSet<>();
        file.forEach(line -> {
            try {
                if (MapJson.read(line).get(ARTICLE) instanceof String article) {
                    articles.add(article);
                }
            } catch (IllegalArgumentException e) {
                // A line torn by a kill: its article was not written either.
                return;
            }
        });
        return articles;
    }

    void clear() {
        file.delete();
    }
}
