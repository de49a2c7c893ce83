package org.onrecord.output;

import java.util.List;

import org.onrecord.json.RecordJson;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Span;

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
    public String hit(AttributionRecord record, double score, List<Span> highlights) {
        return RecordJson.write(record, score, highlights) + "\n";
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
