package org.onrecord.schema;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Span;

/** The places of a record's parts in its own {@code text()}, which joins the segments of the article. */
public final class RecordText {

    private RecordText() {}

    /** The segments, as spans of {@code record.text()}. */
    public static List<Span> segments(AttributionRecord record) {
        return within(record, record.segments());
    }

    /** The quoted parts, as spans of {@code record.text()}. */
    public static List<Span> verbatim(AttributionRecord record) {
        return within(record, record.verbatim());
    }

    /**
     * What lies inside the segments of some spans of the article, as spans of {@code record.text()}.
     *
     * @param spans ordered and disjoint spans of the article
     */
    public static List<Span> within(AttributionRecord record, List<Span> spans) {
        List<Span> placed = new ArrayList<>();
        int start = 0;
        for (Span segment : record.segments()) {
            for (Span span : spans) {
                if (span.overlaps(segment)) {
                    placed.add(place(span, segment, start));
                }
            }
            start += segment.length() + AttributionRecord.GAP.length();
        }
        return placed;
    }

    private static Span place(Span span, Span segment, int start) {
        int from = Math.max(span.start(), segment.start());
        int to = Math.min(span.end(), segment.end());
        return new Span(start + from - segment.start(), start + to - segment.start());
    }
}
