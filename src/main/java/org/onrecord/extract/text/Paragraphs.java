package org.onrecord.extract.text;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.model.Span;

/**
 * The rule that cuts a text into paragraphs: every line is one, except in a text whose lines were wrapped to a fixed
 * width, where a blank line separates.
 */
final class Paragraphs {

    /** Wrapped text has no line longer than this. */
    private static final int WRAP_WIDTH = 100;

    /** In wrapped text a line that another follows is at least this long. */
    private static final int WRAPPED_LINE = 45;

    private Paragraphs() {}

    /** The paragraphs of {@code text} in order, without the white space around them; none is blank. */
    static List<Span> of(String text) {
        List<Span> lines = lines(text);
        return isWrapped(text, lines) ? joined(text, lines) : lines;
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBreak(text.charAt(i))) {
                addTrimmed(text, start, i, lines);
                start = i + 1;
            }
        }
        return lines;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f';
    }

    private static void addTrimmed(String text, int start, int end, List<Span> lines) {
        int from = start;
        int to = end;
        while (from < to && WordTokenizer.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && WordTokenizer.isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            lines.add(new Span(from, to));
        }
    }

    private static boolean isWrapped(String text, List<Span> lines) {
        int followed = 0;
        int full = 0;
        int stopped = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() > WRAP_WIDTH) { return false; }
            if (i + 1 < lines.size() && adjacent(text, lines.get(i), lines.get(i + 1))) {
                followed++;
                full += lines.get(i).length() >= WRAPPED_LINE ? 1 : 0;
                stopped += endsSentence(text, lines.get(i)) ? 1 : 0;
            }
        }
        return followed >= 3 && full >= 0.8 * followed && stopped <= 0.5 * followed;
    }

    /** Where most lines end like this, each is a short paragraph and the text is not wrapped. */
    private static boolean endsSentence(String text, Span line) {
        char last = text.charAt(line.end() - 1);
        return ".?!…)".indexOf(last) >= 0 || QuotationMark.isMark(last);
    }

    private static boolean adjacent(String text, Span line, Span next) {
        int breaks = 0;
        for (int i = line.end(); i < next.start(); i++) {
            char c = text.charAt(i);
            breaks += c == '\n' || c == '\r' && text.charAt(i + 1) != '\n' ? 1 : 0;
        }
        return breaks == 1;
    }

    private static List<Span> joined(String text, List<Span> lines) {
        List<Span> blocks = new ArrayList<>();
        for (Span line : lines) {
            int last = blocks.size() - 1;
            if (last >= 0 && adjacent(text, blocks.get(last), line)) {
                blocks.set(last, new Span(blocks.get(last).start(), line.end()));
            } else {
                blocks.add(line);
            }
        }
        return blocks;
    }
}
