package org.onrecord.json;

import java.util.List;
import java.util.Optional;

import org.onrecord.model.Span;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How single values are put into a JSON object: text well-formed, absence as null, spans as [start, end]. */
final class Values {

    private Values() {}

    static void put(ObjectNode json, String key, String value) {
        json.put(key, WellFormed.of(value));
    }

    static void put(ObjectNode json, String key, Optional<String> value) {
        value.ifPresentOrElse(present -> put(json, key, present), () -> json.putNull(key));
    }

    static void put(ObjectNode json, String key, Enum<?> value) {
        json.put(key, Codes.of(value));
    }

    static void put(ObjectNode json, String key, List<Span> spans) {
        ArrayNode array = json.putArray(key);
        spans.forEach(span -> array.addArray().add(span.start()).add(span.end()));
    }
}
