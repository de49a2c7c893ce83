package org.onrecord.alert;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.onrecord.json.MapJson;
import org.onrecord.search.Field;
import org.onrecord.search.Filter;

/** An alert as a line of JSON that a person can read and write. */
final class AlertJson {

    private static final String NAME = "name";
    private static final String QUERY = "query";
    private static final String FILTERS = "filters";
    private static final String SINCE = "since";
    private static final String FIELD = "field";
    private static final String ANY_OF = "any_of";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String MIN_CONFIDENCE = "min_confidence";

    private AlertJson() {}

    static String write(Alert alert) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(NAME, alert.name());
        json.put(QUERY, alert.query());
        json.put(FILTERS, alert.filters().stream().map(AlertJson::map).toList());
        json.put(SINCE, alert.since().toString());
        return MapJson.write(json);
    }

    private static Map<String, Object> map(Filter filter) {
        Map<String, Object> json = new LinkedHashMap<>();
        switch (filter) {
            case Filter.AnyOf any -> {
                json.put(FIELD, any.field().label());
                json.put(ANY_OF, any.values());
            }
            case Filter.DateRange range -> {
                range.from().ifPresent(from -> json.put(FROM, from));
                range.to().ifPresent(to -> json.put(TO, to));
            }
            case Filter.MinConfidence min -> json.put(MIN_CONFIDENCE, min.least());
        }
        return json;
    }

    /** @throws IllegalArgumentException when the line is no alert, saying why */
    static Alert read(String line) {
        Map<String, Object> json = MapJson.read(line);
        return new Alert(
                text(json, NAME).orElseThrow(() -> wrong(NAME, "a string")),
                text(json, QUERY).orElse(""),
                list(json.getOrDefault(FILTERS, List.of()), FILTERS).stream().map(AlertJson::filter).toList(),
                since(text(json, SINCE).orElseThrow(() -> wrong(SINCE, "a string"))));
    }

    private static Instant since(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(wrong(SINCE, "a time such as 2025-05-27T08:00:00Z").getMessage(), e);
        }
    }

    private static Filter filter(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> json)) { throw wrong(FILTERS, "a list of objects"); }
        if (json.containsKey(MIN_CONFIDENCE)) {
            if (json.get(MIN_CONFIDENCE) instanceof Number least) {
                return new Filter.MinConfidence(least.doubleValue());
            }
            throw wrong(MIN_CONFIDENCE, "a number");
        }
        if (json.containsKey(FROM) || json.containsKey(TO)) {
            return new Filter.DateRange(text(json, FROM), text(json, TO));
        }
        Field field = text(json, FIELD).flatMap(Field::labelled).orElseThrow(() -> wrong(FIELD, "a field's name"));
        List<String> values = list(json.get(ANY_OF), ANY_OF).stream().map(AlertJson::string).toList();
        return new Filter.AnyOf(field, values);
    }

    private static Optional<String> text(Map<?, ?> json, String key) {
        return Optional.<Object>ofNullable(json.get(key)).map(AlertJson::string);
    }

    private static String string(@Nullable Object value) {
        if (value instanceof String text) { return text; }
        throw new IllegalArgumentException("“" + value + "” must be a string");
    }

    private static List<?> list(@Nullable Object value, String key) {
        if (value instanceof List<?> list) { return list; }
        throw wrong(key, "a list");
    }

    private static IllegalArgumentException wrong(String key, String expected) {
        return new IllegalArgumentException("\"" + key + "\" must be " + expected);
    }
}
