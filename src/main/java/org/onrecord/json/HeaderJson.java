package org.onrecord.json;

import java.time.LocalDate;

import org.onrecord.model.ArticleHeader;
import tools.jackson.databind.node.ObjectNode;

/** The JSON of an article's header, alone in a record and beside the text in an article. */
final class HeaderJson {

    private HeaderJson() {}

    static void put(ObjectNode json, ArticleHeader header) {
        Values.put(json, "id", header.id());
        Values.put(json, "source", header.source());
        Values.put(json, "url", header.url());
        Values.put(json, "title", header.title());
        Values.put(json, "author", header.author());
        Values.put(json, "published", header.published().map(LocalDate::toString));
        Values.put(json, "language", header.language());
    }

    static ArticleHeader read(JsonObject json) {
        return new ArticleHeader(
                json.string("id"),
                json.optionalString("source"),
                json.optionalString("url"),
                json.optionalString("title"),
                json.optionalString("author"),
                json.optionalDay("published"),
                json.string("language"));
    }
}
