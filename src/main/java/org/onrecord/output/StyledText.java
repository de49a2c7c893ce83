package org.onrecord.output;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.model.Span;

/**
 * Text for people, of pieces with a style each, that knows how wide it is. Whatever is added becomes {@link Printable};
 * the only escape sequences that come out are those of the styles.
 */
final class StyledText {

    /** @param at the piece's place in the text */
    private record Piece(Span at, Style style) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();

    static StyledText of(String text) {
        return new StyledText().add(text);
    }

    static StyledText of(String text, Style style) {
        return new StyledText().add(text, style);
    }

    StyledText add(String added) {
        return add(added, Style.PLAIN);
    }

    StyledText add(String added, Style style) {
        return addPrintable(Printable.line(added), style);
    }

    private StyledText addPrintable(String printable, Style style) {
        if (!printable.isEmpty()) {
            pieces.add(new Piece(new Span(text.length(), text.length() + printable.length()), style));
            text.append(printable);
        }
        return this;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    int width() {
        return DisplayWidth.of(text.toString());
    }

    /** The lines of this text, none wider than {@code width} unless a single character is. */
    List<StyledText> wrap(int width) {
        return LineBreaks.of(text.toString(), width).stream().map(this::part).toList();
    }

    /** This text, or as much of its beginning as fits, with an ellipsis. */
    StyledText cut(int width) {
        if (width() <= width) { return this; }
        int end = DisplayWidth.fitting(text.toString(), width - 1);
        return (end == 0 ? new StyledText() : part(new Span(0, end))).add("…");
    }

    private StyledText part(Span range) {
        StyledText part = new StyledText();
        for (Piece piece : pieces) {
            int start = Math.max(piece.at.start(), range.start());
            int end = Math.min(piece.at.end(), range.end());
            if (start < end) {
                part.addPrintable(text.substring(start, end), piece.style);
            }
        }
        return part;
    }

    String render(boolean colour) {
        if (!colour) { return text.toString(); }
        StringBuilder rendered = new StringBuilder();
        for (Piece piece : pieces) {
            rendered.append(piece.style.on(text.substring(piece.at.start(), piece.at.end())));
        }
        return rendered.toString();
    }

    /** The text without styles. */
    @Override
    public String toString() {
        return text.toString();
    }
}
