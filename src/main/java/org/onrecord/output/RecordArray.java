package org.onrecord.output;

import java.util.List;

import org.onrecord.json.RecordJson;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Span;

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
    public String hit(AttributionRecord record, double score, List<Span> highlights) {
        return RecordJson.write(record, score, highlights);
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
