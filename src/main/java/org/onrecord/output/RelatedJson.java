package org.onrecord.output;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.onrecord.json.MapJson;
import org.onrecord.json.RecordJson;
import org.onrecord.search.quote.Related;
import org.onrecord.search.quote.Variant;

/**
 * What is like a record as one JSON document: {@code id}, {@code independent} (how many reports of the quote are no copies),
 * {@code variants} with {@code independent}, {@code diff} and {@code record}, and {@code similar} records.
 */
public final class RelatedJson {

    private RelatedJson() {}

    public static String of(Related related) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("id", related.record().id());
        head.put("independent", related.independentReports());
        return with(with(MapJson.write(head), "variants",
                related.variants().stream().map(RelatedJson::variant).collect(Collectors.joining(","))), "similar",
                related.similar().stream().map(record -> "\n" + RecordJson.write(record))
                        .collect(Collectors.joining(",")))
                + "\n";
    }

    private static String variant(Variant variant) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("independent", variant.independent());
        json.put("diff", DiffJson.of(variant.diff()));
        String head = MapJson.write(json);
        return "\n" + head.substring(0, head.length() - 1) + ",\"record\":" + RecordJson.write(variant.record()) + "}";
    }

    private static String with(String object, String key, String items) {
        return object.substring(0, object.length() - 1) + ",\"" + key + "\":[" + items + "]}";
    }
}
