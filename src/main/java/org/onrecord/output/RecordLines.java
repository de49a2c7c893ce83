package org.onrecord.output;

import org.onrecord.json.RecordJson;
import org.onrecord.model.AttributionRecord;
import org.onrecord.search.Hit;

/** JSON Lines: every line parses alone. */
final class RecordLines implements RecordEncoder {

    @Override
    public String head() {
        return "";
    }

    @Override
    public String row(AttributionRecord record) {
        return RecordJson.write(record) + "\n";
    }

    @Override
    public String hit(Hit hit) {
        return HitJson.of(hit) + "\n";
    }

    @Override
    public String between() {
        return "";
    }

    @Override
    public String tail() {
        return "";
    }
}
