package org.onrecord.output;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.onrecord.json.Codes;
import org.onrecord.json.MapJson;
import org.onrecord.model.ArticleHeader;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.DateBasis;
import org.onrecord.model.Factuality;
import org.onrecord.model.Form;
import org.onrecord.model.SpeakerType;

/**
 * One record as JSON-LD in the words of schema.org: a {@code Quotation} by its speaker, or a {@code Claim} where only the
 * reporter's words are known, in a {@code NewsArticle}. Safe inside a {@code script} of a page. Only of what was said:
 * schema.org has no words for what was not.
 */
public final class LinkedData {

    private LinkedData() {}

    /** @throws IllegalArgumentException when the record is not asserted */
    public static String of(AttributionRecord record) {
        if (record.factuality() != Factuality.ASSERTED) {
            throw new IllegalArgumentException("it is " + Codes.of(record.factuality()));
        }
        boolean quote = record.form() != Form.INDIRECT;
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("@context", "https://schema.org");
        json.put("@type", quote ? "Quotation" : "Claim");
        json.put("identifier", record.id());
        json.put("text", record.text());
        speaker(record).ifPresent(speaker -> json.put(quote ? "spokenByCharacter" : "author", speaker));
        record.date().from().filter(day -> record.date().basis() == DateBasis.STATED)
                .filter(day -> day.equals(record.date().to().orElse(null)))
                .ifPresent(day -> json.put("dateCreated", day.toString()));
        json.put(quote ? "isPartOf" : "appearance", article(record.article()));
        return MapJson.write(json).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026") + "\n";
    }

    private static Optional<Map<String, Object>> speaker(AttributionRecord record) {
        return record.speaker().name().map(name -> {
            Map<String, Object> speaker = new LinkedHashMap<>();
            speaker.put("@type", type(record.speaker().type()));
            speaker.put("name", name);
            if (record.speaker().type() == SpeakerType.PERSON) {
                record.speaker().role().ifPresent(role -> speaker.put("jobTitle", role));
            }
            return speaker;
        });
    }

    /** What is neither somebody nor a body, or not known to be, is a thing. */
    private static String type(SpeakerType type) {
        return switch (type) {
            case PERSON -> "Person";
            case ORGANIZATION, GROUP -> "Organization";
            case DOCUMENT, ANONYMOUS, UNKNOWN -> "Thing";
        };
    }

    private static Map<String, Object> article(ArticleHeader header) {
        Map<String, Object> article = new LinkedHashMap<>();
        article.put("@type", "NewsArticle");
        header.title().ifPresent(title -> article.put("headline", title));
        Links.safe(header.url()).ifPresent(url -> article.put("url", url));
        header.published().ifPresent(day -> article.put("datePublished", day.toString()));
        header.author().ifPresent(author -> article.put("author", named("Person", author)));
        header.source().ifPresent(source -> article.put("publisher", named("Organization", source)));
        article.put("inLanguage", header.language());
        return article;
    }

    private static Map<String, Object> named(String type, String name) {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("@type", type);
        named.put("name", name);
        return named;
    }
}
