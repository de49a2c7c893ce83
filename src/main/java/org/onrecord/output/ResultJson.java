package org.onrecord.output;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.onrecord.json.MapJson;
import org.onrecord.search.SearchResult;

/**
 * The answer to a search as one JSON document: {@code total}, {@code timed_out}, {@code cursor} (null on the last page),
 * {@code notes}, {@code facets} and {@code hits}, which are records with {@code score} and {@code highlights}.
 */
final class ResultJson {

    private ResultJson() {}

    static String of(SearchResult result) {
        Map<String, Object> frame = new LinkedHashMap<>();
        frame.put("total", result.total());
        frame.put("timed_out", result.timedOut());
        frame.put("cursor", result.cursor().orElse(null));
        frame.put("notes", result.notes());
        frame.put("facets", result.facets().stream().map(FacetJson::map).toList());
        String head = MapJson.write(frame);
        String hits = result.hits().stream()
                .map(hit -> "\n" + HitJson.of(hit))
                .collect(Collectors.joining(","));
        return head.substring(0, head.length() - 1) + ",\"hits\":[" + hits + "\n]}\n";
    }
}
