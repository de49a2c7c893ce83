package org.onrecord.output;

import java.util.LinkedHashMap;
import java.util.Map;

import org.onrecord.json.MapJson;

/** What was left out of a run, as a line of JSON: {@code file}, {@code place} and {@code reason}. */
public final class RejectJson {

    private RejectJson() {}

    public static String line(String file, String place, String reason) {
        Map<String, String> json = new LinkedHashMap<>();
        json.put("file", file);
        json.put("place", place);
        json.put("reason", reason);
        return MapJson.write(json) + "\n";
    }
}
