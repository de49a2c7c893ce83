package org.onrecord.extract;

import java.util.List;
import java.util.stream.Collectors;

import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Context;
import org.onrecord.model.Span;

/** The words of a record and the words around it, cut from the article's text. */
final class RecordText {

    private RecordText() {}

    /** The segments' characters, joined by {@link AttributionRecord#GAP}. */
    static String of(String text, List<Span> segments) {
        return segments.stream().map(span -> span.in(text)).collect(Collectors.joining(AttributionRecord.GAP));
    }

    /** Up to {@code length} characters on each side, cut between words, line breaks as spaces. */
    static Context around(String text, List<Span> segments, int length) {
        Span all = Span.covering(segments);
        String before = text.substring(Math.max(0, all.start() - length), all.start());
        String after = text.substring(all.end(), Math.min(text.length(), all.end() + length));
        return new Context(
                flat(all.start() > length ? fromFirstSpace(before) : before),
                flat(all.end() + length < text.length() ? toLastSpace(after) : after));
    }

    private static String fromFirstSpace(String s) {
        int space = firstSpace(s);
        return space < 0 ? "" : "…" + s.substring(space);
    }

    private static String toLastSpace(String s) {
        for (int i = s.length() - 1; i >= 0; i--) {
            if (Character.isWhitespace(s.charAt(i))) { return s.substring(0, i + 1) + "…"; }
        }
        return "";
    }

    private static int firstSpace(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (Character.isWhitespace(s.charAt(i))) { return i; }
        }
        return -1;
    }

    private static String flat(String s) {
        return s.replaceAll("\\s+", " ");
    }
}
