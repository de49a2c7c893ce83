package org.onrecord.output;

import java.util.LinkedHashMap;
import java.util.Map;

import org.onrecord.json.Codes;
import org.onrecord.json.MapJson;
import org.onrecord.model.StanceLabel;

/** The stance of a sentence's holder as a line of JSON: {@code id}, {@code label} and {@code probability}. */
public final class StanceJson {

    private static final double DIGITS = 1_000;

    private StanceJson() {}

    public static String line(String id, StanceLabel label, double probability) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("label", Codes.of(label));
        json.put("probability", Math.round(probability * DIGITS) / DIGITS);
        return MapJson.write(json) + "\n";
    }
}
