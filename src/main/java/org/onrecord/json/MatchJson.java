package org.onrecord.json;

import org.onrecord.model.AlertMatch;
import tools.jackson.databind.node.ObjectNode;

/** The published JSON of a match, one line without its end: the alert, the time, and the record as in {@link RecordJson}. */
public final class MatchJson {

    private MatchJson() {}

    public static String write(AlertMatch match) {
        ObjectNode json = Json.object();
        Values.put(json, "alert", match.alert());
        Values.put(json, "matched", match.at().toString());
        json.set("record", RecordWriter.tree(match.record()));
        return Json.print(json);
    }

    /** @throws IllegalArgumentException when the line is no match, naming the key */
    public static AlertMatch read(String line) {
        JsonObject json = Json.parse(line);
        return new AlertMatch(
                json.string("alert"), json.instant("matched"), RecordReader.read(json.object("record")));
    }
}
