package org.onrecord.output;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.json.Codes;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Factuality;
import org.onrecord.model.Form;
import org.onrecord.model.Span;

/**
 * What was said, as a reader sees it: the speaker's own words in quotation marks segment by segment, the hits marked
 * (by weight, or by ** where there is no colour), and before it a warning where it was not said as a fact.
 */
final class SaidText {

    private static final String PLAIN_HIT = "**";

    private final AttributionRecord record;
    private final List<Span> hits;
    private final boolean colour;
    private final StyledText said = new StyledText();

    private SaidText(AttributionRecord record, List<Span> hits, boolean colour) {
        this.record = record;
        this.hits = joined(hits, record.text());
        this.colour = colour;
    }

    /** @param hits ordered, disjoint spans of {@code record.text()} */
    static StyledText of(AttributionRecord record, List<Span> hits, boolean colour) {
        return new SaidText(record, hits, colour).build();
    }

    /** What stands before the words of a record that were not said as a fact; empty for others. */
    static String warning(AttributionRecord record) {
        return record.factuality() == Factuality.ASSERTED ? "" : "[" + Codes.of(record.factuality()) + "] ";
    }

    /** Hits with nothing between them but a space or a hyphen become one. */
    private static List<Span> joined(List<Span> hits, String text) {
        List<Span> joined = new ArrayList<>();
        for (Span hit : hits) {
            if (!joined.isEmpty() && areNeighbours(joined.getLast(), hit, text)) {
                joined.add(new Span(joined.removeLast().start(), hit.end()));
            } else {
                joined.add(hit);
            }
        }
        return joined;
    }

    private static boolean areNeighbours(Span first, Span second, String text) {
        String between = text.substring(first.end(), second.start());
        return between.length() <= 1 && "- ".contains(between);
    }

    private StyledText build() {
        said.add(warning(record), Style.STRONG);
        int at = 0;
        for (Span segment : record.segments()) {
            if (at > 0) {
                said.add(AttributionRecord.GAP);
                at += AttributionRecord.GAP.length();
            }
            int end = Math.min(record.text().length(), at + segment.length());
            addSegment(Math.min(at, end), end);
            at = end;
        }
        return said;
    }

    private void addSegment(int start, int end) {
        boolean quoted = record.form() == Form.DIRECT;
        said.add(quoted ? "“" : "");
        int at = start;
        for (Span hit : hits) {
            int from = Math.max(at, hit.start());
            int to = Math.min(end, hit.end());
            if (from < to) {
                said.add(record.text().substring(at, from));
                addHit(record.text().substring(from, to));
                at = to;
            }
        }
        said.add(record.text().substring(at, end));
        said.add(quoted ? "”" : "");
    }

    private void addHit(String words) {
        if (colour) {
            said.add(words, Style.HIT);
        } else {
            said.add(PLAIN_HIT + words + PLAIN_HIT);
        }
    }
}
