package org.onrecord.output;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.onrecord.model.Span;

/** Lines of an article in which some spans are marked: set between signs, and heavier where there is colour. */
final class MarkedText {

    /**
     * A span and the signs at its ends.
     *
     * @param at where in the article
     * @param open stands before it
     * @param close stands after it
     */
    record Mark(Span at, String open, String close) {}

    private final String text;
    private final List<Mark> marks;

    MarkedText(String text, List<Mark> marks) {
        this.text = text;
        this.marks = List.copyOf(marks);
    }

    /** The lines that share a character with {@code range}, without the blank ones. */
    List<StyledText> lines(Span range) {
        List<StyledText> lines = new ArrayList<>();
        int start = 0;
        while (start < Math.min(range.end(), text.length())) {
            int end = lineEnd(start);
            if (end > range.start() && !text.substring(start, end).isBlank()) {
                lines.add(line(start, end));
            }
            start = end + 1;
        }
        return lines;
    }

    private int lineEnd(int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private StyledText line(int start, int end) {
        StyledText line = new StyledText();
        int at = start;
        for (int edge : edges(start, end)) {
            line.add(text.substring(at, edge), styleAt(at));
            addSigns(edge, line);
            at = edge;
        }
        return line.add(text.substring(at, end), styleAt(at));
    }

    private SortedSet<Integer> edges(int start, int end) {
        SortedSet<Integer> edges = new TreeSet<>();
        marks.forEach(mark -> edges.addAll(List.of(mark.at.start(), mark.at.end())));
        edges.removeIf(edge -> edge < start || edge > end);
        return edges;
    }

    private void addSigns(int edge, StyledText line) {
        marks.stream().filter(mark -> mark.at.end() == edge).forEach(mark -> line.add(mark.close, Style.FAINT));
        marks.stream().filter(mark -> mark.at.start() == edge).forEach(mark -> line.add(mark.open, Style.FAINT));
    }

    private Style styleAt(int offset) {
        return marks.stream().anyMatch(mark -> mark.at.contains(offset)) ? Style.STRONG : Style.PLAIN;
    }
}
