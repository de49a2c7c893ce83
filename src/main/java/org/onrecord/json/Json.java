package org.onrecord.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
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
        try {
            JsonNode node = MAPPER.readTree(line);
            if (!node.isObject()) { throw new IllegalArgumentException("not a JSON object"); }
            return new JsonObject("", node);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }
}
