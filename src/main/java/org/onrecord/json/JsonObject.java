package org.onrecord.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

import org.onrecord.model.Span;
import tools.jackson.databind.JsonNode;

/**
 * The values of a JSON object by their keys. A key that is missing is as good as null; a value of another kind than asked
 * for is refused with an {@link IllegalArgumentException} that names the key.
 *
 * @param path the keys that lead here, each followed by a dot
 * @param node the object
 */
record JsonObject(String path, JsonNode node) {

    JsonObject object(String key) {
        JsonNode value = node.path(key);
        if (!value.isObject()) { throw wrong(key, "an object"); }
        return new JsonObject(path + key + ".", value);
    }

    String string(String key) {
        return optionalString(key).orElseThrow(() -> wrong(key, "a string"));
    }

    Optional<String> optionalString(String key) {
        JsonNode value = node.path(key);
        if (value.isNull() || value.isMissingNode()) { return Optional.empty(); }
        if (!value.isString()) { throw wrong(key, "a string"); }
        return Optional.of(value.stringValue());
    }

    double number(String key) {
        JsonNode value = node.path(key);
        if (!value.isNumber()) { throw wrong(key, "a number"); }
        return value.doubleValue();
    }

    <E extends Enum<E>> E code(String key, Class<E> type) {
        return Codes.parse(type, string(key)).orElseThrow(() -> wrong(key, "a known code"));
    }

    Optional<LocalDate> optionalDay(String key) {
        try {
            return optionalString(key).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(wrong(key, "an ISO day").getMessage(), e);
        }
    }

    Instant instant(String key) {
        try {
            return Instant.parse(string(key));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(wrong(key, "an ISO time in UTC").getMessage(), e);
        }
    }

    List<Span> spans(String key) {
        JsonNode value = node.path(key);
        if (!value.isArray()) { throw wrong(key, "an array of spans"); }
        return value.valueStream().map(span -> span(key, span)).toList();
    }

    /** The strings of an array; none when it is missing. */
    List<String> strings(String key) {
        JsonNode value = node.path(key);
        if (value.isNull() || value.isMissingNode()) { return List.of(); }
        if (!value.isArray() || value.valueStream().anyMatch(string -> !string.isString())) {
            throw wrong(key, "an array of strings");
        }
        return value.valueStream().map(JsonNode::stringValue).toList();
    }

    private Span span(String key, JsonNode value) {
        if (value.size() != 2 || !value.path(0).isInt() || !value.path(1).isInt()) {
            throw wrong(key, "an array of [start, end]");
        }
        return new Span(value.path(0).intValue(), value.path(1).intValue());
    }

    private IllegalArgumentException wrong(String key, String expected) {
        return new IllegalArgumentException("\"" + path + key + "\" must be " + expected);
    }
}
