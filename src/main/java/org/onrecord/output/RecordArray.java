package org.onrecord.output;

import org.onrecord.json.RecordJson;
import org.onrecord.model.AttributionRecord;
import org.onrecord.search.Hit;

/** One JSON array, a record a line. */
final class RecordArray implements RecordEncoder {

    @Override
    public String head() {
        return "[\n";
    }

    @Override
    public String row(AttributionRecord record) {
        return RecordJson.write(record);
    }

    @Override
    public String hit(Hit hit) {
        return HitJson.of(hit);
    }

    @Override
    public String between() {
        return ",\n";
    }

    @Override
    public String tail() {
        return "\n]\n";
    }
}
