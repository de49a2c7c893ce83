package org.onrecord.output;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.onrecord.json.MapJson;
import org.onrecord.model.AttributionRecord;
import org.onrecord.search.Hit;

/**
 * CSL-JSON, which reference managers read: an array of newspaper articles, one a record, with who said what in the note.
 * What is not known is left out.
 */
final class RecordCsl implements RecordEncoder {

    @Override
    public String head() {
        return "[\n";
    }

    @Override
    public String row(AttributionRecord record) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", record.id());
        item.put("type", "article-newspaper");
        put(item, "title", record.article().title());
        record.article().author().ifPresent(author -> item.put("author", List.of(Map.of("literal", author))));
        put(item, "container-title", record.article().source());
        record.article().published().ifPresent(day -> item.put("issued", date(day)));
        put(item, "URL", Links.safe(record.article().url()));
        item.put("language", record.article().language());
        // Some readers take {:field: value} in a note for a field.
        item.put("note", Citation.note(record).replace("{:", "{ :"));
        return MapJson.write(item);
    }

    private static void put(Map<String, Object> item, String key, Optional<String> value) {
        value.ifPresent(present -> item.put(key, present));
    }

    private static Map<String, Object> date(LocalDate day) {
        return Map.of("date-parts", List.of(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth())));
    }

    @Override
    public String hit(Hit hit) {
        return row(hit.record());
    }

    @Override
    public String between() {
        return ",\n";
    }

    @Override
    public String tail() {
        return "\n]\n";
    }
}
