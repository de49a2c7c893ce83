package org.onrecord.json;

import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Context;
import org.onrecord.model.DateBasis;
import org.onrecord.model.DatePrecision;
import org.onrecord.model.Factuality;
import org.onrecord.model.Form;
import org.onrecord.model.Resolution;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.SpokenDate;
import org.onrecord.model.Stance;
import org.onrecord.model.StanceLabel;

/** Builds a record from its JSON, key by key; {@code kind} follows from {@code form}. */
final class RecordReader {

    private RecordReader() {}

    static AttributionRecord read(JsonObject json) {
        return new AttributionRecord(
                json.string("id"),
                json.code("form", Form.class),
                json.code("act", SpeechAct.class),
                json.string("text"),
                json.spans("segments"),
                json.spans("verbatim"),
                json.spans("cue"),
                json.spans("source"),
                speaker(json.object("speaker")),
                json.optionalString("addressee"),
                json.optionalString("via"),
                stance(json.object("stance")),
                date(json.object("date")),
                json.code("factuality", Factuality.class),
                json.number("confidence"),
                context(json.object("context")),
                HeaderJson.read(json.object("article")),
                json.strings("corrected"));
    }

    private static Speaker speaker(JsonObject json) {
        return new Speaker(
                json.optionalString("name"),
                json.code("type", SpeakerType.class),
                json.optionalString("role"),
                json.optionalString("affiliation"),
                json.optionalString("mention"),
                json.code("resolved_by", Resolution.class));
    }

    private static Stance stance(JsonObject json) {
        return new Stance(
                json.code("label", StanceLabel.class),
                json.number("score"),
                json.optionalString("target"),
                json.spans("evidence"));
    }

    private static SpokenDate date(JsonObject json) {
        return new SpokenDate(
                json.optionalString("value"),
                json.optionalDay("from"),
                json.optionalDay("to"),
                json.code("precision", DatePrecision.class),
                json.code("basis", DateBasis.class));
    }

    private static Context context(JsonObject json) {
        return new Context(json.string("before"), json.string("after"));
    }
}
