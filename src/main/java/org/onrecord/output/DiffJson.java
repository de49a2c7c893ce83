package org.onrecord.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.onrecord.json.Codes;
import org.onrecord.search.quote.WordDiff;

/** A difference as JSON: pieces with {@code kind}, {@code asked} and {@code on_record}. */
final class DiffJson {

    private DiffJson() {}

    static List<Map<String, Object>> of(WordDiff diff) {
        return diff.pieces().stream().map(DiffJson::piece).toList();
    }

    private static Map<String, Object> piece(WordDiff.Piece piece) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", Codes.of(piece.kind()));
        json.put("asked", piece.asked());
        json.put("on_record", piece.onRecord());
        return json;
    }
}
