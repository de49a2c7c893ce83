package org.onrecord.schema;

import java.util.List;
import java.util.Optional;

import org.onrecord.model.ArticleHeader;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Context;
import org.onrecord.model.Factuality;
import org.onrecord.model.Form;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.SpokenDate;
import org.onrecord.model.Stance;

/** Plain records of which a test sets the one thing it is about. */
final class Records {

    private Records() {}

    /** A direct quote of an unknown speaker in these segments of the article. */
    static AttributionRecord saying(String text, Span... segments) {
        return record("a#" + segments[0].start(), text, List.of(segments), List.of(segments), SpokenDate.UNKNOWN);
    }

    /** A mixed quote with these quoted parts of a single segment from the article's start. */
    static AttributionRecord quoting(String text, Span... verbatim) {
        return record("a#0", text, List.of(new Span(0, text.length())), List.of(verbatim), SpokenDate.UNKNOWN);
    }

    static AttributionRecord on(String id, SpokenDate date) {
        return record(id, "it rains", List.of(new Span(0, 8)), List.of(), date);
    }

    static AttributionRecord by(String id, Speaker speaker) {
        AttributionRecord plain = on(id, SpokenDate.UNKNOWN);
        return new AttributionRecord(
                plain.id(),
                plain.form(),
                plain.act(),
                plain.text(),
                plain.segments(),
                plain.verbatim(),
                plain.cue(),
                plain.source(),
                speaker,
                plain.addressee(),
                plain.via(),
                plain.stance(),
                plain.date(),
                plain.factuality(),
                plain.confidence(),
                plain.context(),
                plain.article());
    }

    private static AttributionRecord record(
            String id, String text, List<Span> segments, List<Span> verbatim, SpokenDate date) {
        return new AttributionRecord(
                id,
                verbatim.isEmpty() ? Form.INDIRECT : verbatim.equals(segments) ? Form.DIRECT : Form.MIXED,
                SpeechAct.SAY,
                text,
                segments,
                verbatim,
                List.of(),
                List.of(),
                Speaker.unresolved(Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Stance.neutral(Optional.empty()),
                date,
                Factuality.ASSERTED,
                0.5,
                new Context("", ""),
                ArticleHeader.of(id.substring(0, id.indexOf('#'))));
    }
}
