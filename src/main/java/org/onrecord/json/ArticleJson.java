package org.onrecord.json;

import org.onrecord.model.Article;
import tools.jackson.databind.node.ObjectNode;

/** The JSON of a whole article on one line: the keys of a record's {@code article}, then {@code text}. */
public final class ArticleJson {

    private ArticleJson() {}

    /** Lone surrogates become U+FFFD; everything else is read back the same. */
    public static String write(Article article) {
        ObjectNode json = Json.object();
        HeaderJson.put(json, article.header());
        Values.put(json, "text", article.text());
        return Json.print(json);
    }

    /**
     * Reads what {@link #write} wrote; unknown keys are passed over.
     *
     * @throws IllegalArgumentException when it is no article, naming the key
     */
    public static Article read(String line) {
        JsonObject json = Json.parse(line);
        return new Article(HeaderJson.read(json), json.string("text"));
    }
}
