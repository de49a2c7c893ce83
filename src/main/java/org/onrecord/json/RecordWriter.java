package org.onrecord.json;

import java.time.LocalDate;

import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Context;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpokenDate;
import org.onrecord.model.Stance;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lays a record out as JSON, key by key. */
final class RecordWriter {

    private RecordWriter() {}

    static ObjectNode tree(AttributionRecord record) {
        ObjectNode json = Json.object();
        Values.put(json, "id", record.id());
        Values.put(json, "kind", record.kind());
        Values.put(json, "form", record.form());
        Values.put(json, "act", record.act());
        Values.put(json, "text", record.text());
        Values.put(json, "segments", record.segments());
        Values.put(json, "verbatim", record.verbatim());
        Values.put(json, "cue", record.cue());
        Values.put(json, "source", record.source());
        speaker(json.putObject("speaker"), record.speaker());
        Values.put(json, "addressee", record.addressee());
        Values.put(json, "via", record.via());
        stance(json.putObject("stance"), record.stance());
        date(json.putObject("date"), record.date());
        Values.put(json, "factuality", record.factuality());
        json.put("confidence", record.confidence());
        context(json.putObject("context"), record.context());
        HeaderJson.put(json.putObject("article"), record.article());
        ArrayNode corrected = json.putArray("corrected");
        record.corrected().forEach(corrected::add);
        return json;
    }

    private static void speaker(ObjectNode json, Speaker speaker) {
        Values.put(json, "name", speaker.name());
        Values.put(json, "type", speaker.type());
        Values.put(json, "role", speaker.role());
        Values.put(json, "affiliation", speaker.affiliation());
        Values.put(json, "mention", speaker.mention());
        Values.put(json, "resolved_by", speaker.resolvedBy());
    }

    private static void stance(ObjectNode json, Stance stance) {
        Values.put(json, "label", stance.label());
        json.put("score", stance.score());
        Values.put(json, "target", stance.target());
        Values.put(json, "evidence", stance.evidence());
    }

    private static void date(ObjectNode json, SpokenDate date) {
        Values.put(json, "value", date.value());
        Values.put(json, "from", date.from().map(LocalDate::toString));
        Values.put(json, "to", date.to().map(LocalDate::toString));
        Values.put(json, "precision", date.precision());
        Values.put(json, "basis", date.basis());
    }

    private static void context(ObjectNode json, Context context) {
        Values.put(json, "before", context.before());
        Values.put(json, "after", context.after());
    }
}
