package org.onrecord.ingest;

import java.util.Map;
import java.util.function.Consumer;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The reading of one JSON object as an article: the keys {@code id, source, url, title, author} (or {@code byline}),
 * {@code published, language} and {@code text}. Their values are strings or null; an id may be a number. All other keys
 * are passed over, whatever they hold.
 */
final class JsonArticles {

    private static final String TEXT = "text";

    private static final Map<String, HeaderKey> KEYS = Map.of(
            "id", HeaderKey.ID,
            "source", HeaderKey.SOURCE,
            "url", HeaderKey.URL,
            "title", HeaderKey.TITLE,
            "author", HeaderKey.AUTHOR,
            "byline", HeaderKey.AUTHOR,
            "published", HeaderKey.PUBLISHED,
            "language", HeaderKey.LANGUAGE);

    private final int recordBytes;
    private final ArticleFinisher finisher;
    private final JsonFactory json;

    JsonArticles(IngestLimits limits, ArticleFinisher finisher) {
        this.recordBytes = limits.recordBytes();
        this.finisher = finisher;
        this.json = JsonText.factory(recordBytes);
    }

    /** Hands out the article in {@code object}, or why it is none; nothing when it is blank. */
    void read(RecordBytes object, Origin origin, Consumer<Reading> sink) {
        try {
            Decoder.Decoded decoded = Decoder.decode(object.within(recordBytes));
            if (!decoded.text().isBlank()) {
                sink.accept(finisher.finish(draft(decoded), origin));
            }
        } catch (UnreadableException e) {
            sink.accept(new Reading.Rejected(origin, e.reason()));
        }
    }

    /** Hands out the article in {@code object}, after which the input was cut off, if it is whole all the same. */
    void readCut(RecordBytes object, Origin origin, Consumer<Reading> sink) {
        read(object, origin, reading -> {
            if (reading instanceof Reading.Accepted) {
                sink.accept(reading);
            }
        });
    }

    private Draft draft(Decoder.Decoded object) throws UnreadableException {
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), object.text())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new UnreadableException("not a JSON object but " + JsonText.kind(parser.currentToken()));
            }
            Draft draft = fields(parser);
            if (parser.nextToken() != null) { throw new UnreadableException("more text after the JSON object"); }
            object.note().ifPresent(draft::note);
            return draft;
        } catch (JacksonException e) {
            throw JsonText.broken(e);
        }
    }

    private static Draft fields(JsonParser parser) throws UnreadableException {
        Draft draft = new Draft();
        boolean hasText = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            if (key.equals(TEXT)) {
                draft.text(string(parser, key, value));
                hasText = value == JsonToken.VALUE_STRING;
            } else if (KEYS.containsKey(key)) {
                draft.state(KEYS.get(key), string(parser, key, value));
            } else {
                parser.skipChildren();
            }
        }
        if (!hasText) { throw new UnreadableException("no \"text\" in it"); }
        return draft;
    }

    private static String string(JsonParser parser, String key, JsonToken value) throws UnreadableException {
        if (value == JsonToken.VALUE_NULL) { return ""; }
        if (value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NUMBER_INT && key.equals("id")) {
            return parser.getString();
        }
        throw new UnreadableException("key \"" + key + "\" holds " + JsonText.kind(value) + " where a string belongs");
    }
}
