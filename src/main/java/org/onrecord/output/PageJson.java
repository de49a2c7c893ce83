package org.onrecord.output;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.onrecord.json.ArticleJson;
import org.onrecord.json.MapJson;
import org.onrecord.json.RecordJson;
import org.onrecord.model.Article;
import org.onrecord.model.AttributionRecord;

/** One record or one article as a JSON document. */
public final class PageJson {

    private PageJson() {}

    /** The record; with decisions, a key {@code why} that has the reason of each by the field's name. */
    public static String of(AttributionRecord record, Optional<Map<String, String>> decisions) {
        String json = RecordJson.write(record);
        return decisions.map(reasons -> with(json, "why", MapJson.write(reasons))).orElse(json) + "\n";
    }

    /** The article with its text, and a key {@code records}. */
    public static String of(Article article, List<AttributionRecord> records) {
        String list = records.stream()
                .map(record -> "\n" + RecordJson.write(record))
                .collect(Collectors.joining(",", "[", "\n]"));
        return with(ArticleJson.write(article), "records", list) + "\n";
    }

    private static String with(String object, String key, String value) {
        return object.substring(0, object.length() - 1) + ",\"" + key + "\":" + value + "}";
    }
}
