package org.onrecord.model;

import java.util.List;

/**
 * A half-open range [start, end) of characters of an article's text, in UTF-16 code units.
 *
 * @param start first character, at least 0
 * @param end the character after the last, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    /** The characters of this span in {@code text}. */
    public String in(String text) {
        return text.substring(start, end);
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds all of {@code spans}, which must not be empty. */
    public static Span covering(List<Span> spans) {
        int start = spans.stream().mapToInt(Span::start).min().orElseThrow();
        int end = spans.stream().mapToInt(Span::end).max().orElseThrow();
        return new Span(start, end);
    }

    /** Returns {@code spans} as an immutable list, refusing it unless ordered and disjoint. */
    public static List<Span> ordered(List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).start < spans.get(i - 1).end) {
                throw new IllegalArgumentException("spans overlap or are out of order: " + spans);
            }
        }
        return List.copyOf(spans);
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return "[" + start + ", " + end + ")";
    }
}
