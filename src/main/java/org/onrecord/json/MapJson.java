package org.onrecord.json;

import java.util.Map;

/** The JSON of a map on one line, with the same escapes as a record's: for what is neither record nor article. */
public final class MapJson {

    private MapJson() {}

    /** @param map of strings, numbers, booleans, lists and maps; in the order in which they are to be written */
    public static String write(Map<String, ?> map) {
        return WellFormed.of(Json.print(map));
    }

    /**
     * Reads what {@link #write} wrote, without what is null.
     *
     * @throws IllegalArgumentException when the line is not one JSON object
     */
    public static Map<String, Object> read(String line) {
        return Json.values(line);
    }
}
