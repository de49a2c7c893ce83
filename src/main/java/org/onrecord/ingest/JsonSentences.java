package org.onrecord.ingest;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.onrecord.model.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The reading of one JSON object as a sentence: the keys {@code id} and {@code sentence}, and {@code holder} and
 * {@code target} as [start, end). All other keys are passed over, whatever they hold.
 */
final class JsonSentences {

    private final int longest;
    private final JsonFactory json;

    JsonSentences(IngestLimits limits) {
        this.longest = limits.recordBytes();
        this.json = JsonText.factory(longest);
    }

    /** The sentence in {@code object}; empty when it is blank. */
    Optional<HeldSentence> read(RecordBytes object) throws UnreadableException {
        String text = Decoder.decode(object.within(longest)).text();
        if (text.isBlank()) { return Optional.empty(); }
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new UnreadableException("not a JSON object but " + JsonText.kind(parser.currentToken()));
            }
            HeldSentence sentence = new Parts().read(parser);
            if (parser.nextToken() != null) { throw new UnreadableException("more text after the JSON object"); }
            return Optional.of(sentence);
        } catch (JacksonException e) {
            throw JsonText.broken(e);
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(Fields.oneLine(String.valueOf(e.getMessage())));
        }
    }

    /** What was read of a sentence so far. */
    private static final class Parts {

        private @Nullable String id;
        private @Nullable String sentence;
        private @Nullable Span holder;
        private @Nullable Span target;

        HeldSentence read(JsonParser parser) throws UnreadableException {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = parser.currentName();
                JsonToken value = parser.nextToken();
                switch (key) {
                    case "id" -> id = string(parser, key, value);
                    case "sentence" -> sentence = string(parser, key, value);
                    case "holder" -> holder = span(parser, key, value);
                    case "target" -> target = span(parser, key, value);
                    default -> parser.skipChildren();
                }
            }
            return new HeldSentence(
                    found(id, "id"), found(sentence, "sentence"), found(holder, "holder"), found(target, "target"));
        }

        private static <T> T found(@Nullable T value, String key) throws UnreadableException {
            if (value == null) { throw new UnreadableException("no \"" + key + "\" in it"); }
            return value;
        }

        private static String string(JsonParser parser, String key, @Nullable JsonToken value)
                throws UnreadableException {
            if (value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NUMBER_INT && key.equals("id")) {
                return parser.getString();
            }
            throw new UnreadableException("key \"" + key + "\" holds " + JsonText.kind(value) + ", not a string");
        }

        private static Span span(JsonParser parser, String key, @Nullable JsonToken value)
                throws UnreadableException {
            if (value == JsonToken.START_ARRAY && parser.nextToken() == JsonToken.VALUE_NUMBER_INT) {
                int start = parser.getIntValue();
                if (parser.nextToken() == JsonToken.VALUE_NUMBER_INT) {
                    int end = parser.getIntValue();
                    if (parser.nextToken() == JsonToken.END_ARRAY) { return new Span(start, end); }
                }
            }
            throw new UnreadableException("key \"" + key + "\" holds no [start, end]");
        }
    }
}
