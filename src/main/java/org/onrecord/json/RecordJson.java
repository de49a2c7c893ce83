package org.onrecord.json;

import java.util.List;

import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Span;
import tools.jackson.databind.node.ObjectNode;

/**
 * The published JSON of a record: one line without its end. Keys are added, never renamed; their order is fixed. What is
 * absent is null, a span is [start, end], and lone surrogates become U+FFFD.
 */
public final class RecordJson {

    private RecordJson() {}

    public static String write(AttributionRecord record) {
        return Json.print(RecordWriter.tree(record));
    }

    /**
     * The record as an answer to a query.
     *
     * @param score how well it fits
     * @param highlights spans of {@code record.text()} that matched
     */
    public static String write(AttributionRecord record, double score, List<Span> highlights) {
        ObjectNode json = RecordWriter.tree(record);
        json.put("score", score);
        Values.put(json, "highlights", highlights);
        return Json.print(json);
    }

    /**
     * Reads what {@link #write} wrote; unknown keys are passed over.
     *
     * @throws IllegalArgumentException when it is no record, naming the key
     */
    public static AttributionRecord read(String line) {
        return RecordReader.read(Json.parse(line));
    }
}
