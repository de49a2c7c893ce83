package org.onrecord.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON as this program writes it: one object on one line, safe to show. */
final class Json {

    private static final JsonMapper MAPPER = new JsonMapper(
            JsonFactory.builder().characterEscapes(new SafeEscapes()).build());

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static String print(Object object) {
        return MAPPER.writeValueAsString(object);
    }

    /** @throws IllegalArgumentException when the line is not one JSON object */
    static JsonObject parse(String line) {
        return new JsonObject("", tree(line));
    }

    /** The values of an object: strings, numbers, booleans, lists, maps; without those that are null. */
    static Map<String, Object> values(String line) {
        Map<String, Object> values = MAPPER.convertValue(tree(line),
                new TypeReference<LinkedHashMap<String, Object>>() {});
        values.values().removeIf(Objects::isNull);
        return values;
    }

    private static JsonNode tree(String line) {
        try {
            JsonNode node = MAPPER.readTree(line);
            if (!node.isObject()) { throw new IllegalArgumentException("not a JSON object"); }
            return node;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }
}
