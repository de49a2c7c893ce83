package org.onrecord.output;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.onrecord.model.Span;

/**
 * Cuts a text into lines that fit a width: at the places where the Unicode line-breaking rules allow it, and inside a word
 * only when the word alone is too wide. White space at a break belongs to no line.
 */
final class LineBreaks {

    /** No more characters than this for each column are looked at to fill a line. */
    private static final int WINDOW = 8;

    private final String text;
    private final int width;
    private final List<Span> lines = new ArrayList<>();
    private int start;
    private int end;
    private int used;

    private LineBreaks(String text, int width) {
        this.text = text;
        this.width = Math.max(1, width);
    }

    /** The lines in order; none is blank. */
    static List<Span> of(String text, int width) {
        LineBreaks breaks = new LineBreaks(text, width);
        breaks.run();
        return breaks.lines;
    }

    private void run() {
        BreakIterator chances = BreakIterator.getLineInstance(Locale.ROOT);
        chances.setText(text);
        int from = 0;
        for (int to = chances.next(); to != BreakIterator.DONE; to = chances.next()) {
            add(from, to);
            from = to;
        }
        endLine();
    }

    private void add(int from, int to) {
        int needed = DisplayWidth.of(text.substring(from, to).stripTrailing());
        if (used > 0 && used + needed > width) {
            endLine();
            start = from;
        }
        if (needed > width) {
            split(from, to);
        } else {
            extend(to);
        }
    }

    private void split(int from, int to) {
        int at = from;
        while (at < to) {
            String window = text.substring(at, Math.min(to, at + WINDOW * width));
            int fitting = DisplayWidth.fitting(window, width);
            if (at + fitting == to) { break; }
            at += fitting > 0 ? fitting : DisplayWidth.firstCluster(window);
            end = at;
            endLine();
        }
        extend(to);
    }

    private void extend(int to) {
        end = to;
        used = DisplayWidth.of(text.substring(start, end));
    }

    private void endLine() {
        int from = start;
        int to = end;
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        if (from < to) {
            lines.add(new Span(from, to));
        }
        start = end;
        used = 0;
    }
}
