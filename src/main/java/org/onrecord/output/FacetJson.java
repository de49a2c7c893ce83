package org.onrecord.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.onrecord.search.FacetResult;

/** The counts of a facet as JSON: {@code field}, {@code path}, {@code distinct} and {@code counts}. */
final class FacetJson {

    private FacetJson() {}

    static Map<String, Object> map(FacetResult facet) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("field", facet.field().label());
        json.put("path", facet.path());
        json.put("distinct", facet.distinct());
        json.put("sideways", facet.sideways());
        json.put("counts", facet.counts().stream().map(FacetJson::count).toList());
        return json;
    }

    /** One count on its own: {@code field}, {@code path}, {@code value} and {@code hits}. */
    static Map<String, Object> line(FacetResult facet, FacetResult.Count count) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("field", facet.field().label());
        json.put("path", List.copyOf(facet.path()));
        json.putAll(count(count));
        return json;
    }

    private static Map<String, Object> count(FacetResult.Count count) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("value", count.value());
        json.put("hits", count.hits());
        return json;
    }
}
