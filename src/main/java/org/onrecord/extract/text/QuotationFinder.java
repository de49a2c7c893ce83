package org.onrecord.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.onrecord.model.Span;

/**
 * The automaton that pairs quotation marks: it opens at a mark that can open, closes at the same style's closing mark,
 * leaves marks of other styles inside alone, re-opens at the start of a paragraph that resumes an unclosed quotation or
 * closes it with no mark of its own before, and lets any other unclosed one end with its paragraph. Linear in the length
 * of the text.
 */
final class QuotationFinder {

    /** Deeper nesting of one style within itself is taken for unclosed marks; keeps the automaton linear. */
    private static final int NESTING = 3;

    private final String text;
    private final List<Quotation> found = new ArrayList<>();

    private QuotationFinder(String text) {
        this.text = text;
    }

    /** The outermost quotations of {@code text}, in order and disjoint. */
    static List<Quotation> find(String text, List<Span> paragraphs) {
        QuotationFinder run = new QuotationFinder(text);
        Optional<QuotationMark> unclosed = Optional.empty();
        for (Span paragraph : paragraphs) {
            unclosed = run.scan(paragraph, unclosed);
        }
        return run.found;
    }

    /** Scans one paragraph; returns the style of a quotation it leaves open. */
    private Optional<QuotationMark> scan(Span paragraph, Optional<QuotationMark> before) {
        SingleMarks singles = new SingleMarks(text, paragraph);
        int at = paragraph.start();
        boolean resumes = before.isPresent() && before.get().opens(text.charAt(at));
        int rest = before.isPresent() && !resumes ? restEnd(before.get(), paragraph) : -1;
        if (rest >= 0) {
            add(new Span(at, rest + 1), at, rest, new Ends(true, true));
            at = rest + 1;
        }
        while (at < paragraph.end()) {
            Optional<QuotationMark> style = opening(at, paragraph, singles);
            if (style.isEmpty()) {
                at++;
                continue;
            }
            int close = closing(style.get(), at, paragraph, singles);
            close = close < 0 ? closingOfOtherStyle(style.get(), at, paragraph, singles) : close;
            boolean reopened = resumes && at == paragraph.start();
            if (close < 0) {
                int end = unclosedEnd(style.get(), at, paragraph, singles);
                add(new Span(at, end), at + 1, end, new Ends(false, reopened));
                if (end == paragraph.end()) { return style; }
                at = end;
            } else {
                add(new Span(at, close + 1), at + 1, close, new Ends(true, reopened));
                at = close + 1;
            }
        }
        return Optional.empty();
    }

    /** The end of what goes on without a mark of its own: the first mark of the paragraph, when it closes; else -1. */
    private int restEnd(QuotationMark style, Span paragraph) {
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            if (QuotationMark.isDouble(text.charAt(i))) {
                return style.closes(text.charAt(i)) && i > paragraph.start() && endsWords(i, paragraph) ? i : -1;
            }
        }
        return -1;
    }

    /** Whether a mark touches what is before it, which is no figure in inches, and no word after it. */
    private boolean endsWords(int at, Span paragraph) {
        return !Character.isWhitespace(text.charAt(at - 1)) && !Character.isDigit(text.charAt(at - 1))
                && (at + 1 == paragraph.end() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    /** Whether a closing mark ends a quotation, and whether it goes on with the one before. */
    private record Ends(boolean closed, boolean resumes) {}

    /** Adds what stands between the offsets, unless that is nothing. */
    private void add(Span outer, int innerStart, int innerEnd, Ends ends) {
        int from = innerStart;
        int to = innerEnd;
        while (from < to && WordTokenizer.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && WordTokenizer.isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            found.add(new Quotation(outer, new Span(from, to), ends.closed(), ends.resumes()));
        }
    }

    private Optional<QuotationMark> opening(int at, Span paragraph, SingleMarks singles) {
        Optional<QuotationMark> style = QuotationMark.openedBy(text.charAt(at));
        if (style.isEmpty() || at + 1 >= paragraph.end()) { return Optional.empty(); }
        if (style.get().single()) { return singles.opens(at) ? style : Optional.empty(); }
        boolean opens = switch (style.get()) {
            case CURLY -> !pointsBack(at, paragraph);
            case STRAIGHT -> isFreeBefore(at, paragraph);
            // With a space after it, it closes a quotation («a »), or leads to the next page (home » news).
            case INWARD_GUILLEMET -> isFreeBefore(at, paragraph) && !WordTokenizer.isSpace(text.charAt(at + 1));
            default -> true;
        };
        return opens ? style : Optional.empty();
    }

    /** After a letter a mark closes; after a digit it closes or means inches (6'2", 12"). */
    private boolean isFreeBefore(int at, Span paragraph) {
        return at == paragraph.start() || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    /** A curly mark that touches the words before it and not those after closes, whatever its shape: “No,“ he said. */
    private boolean pointsBack(int at, Span paragraph) {
        if (at == paragraph.start()) { return false; }
        char before = text.charAt(at - 1);
        boolean touches = Character.isLetterOrDigit(before) || ".,?!…".indexOf(before) >= 0
                || QuotationMark.isMark(before);
        return touches && (at + 1 == paragraph.end() || WordTokenizer.isSpace(text.charAt(at + 1)));
    }

    /** The offset of the mark that closes the quotation opened at {@code open}, or -1. */
    private int closing(QuotationMark style, int open, Span paragraph, SingleMarks singles) {
        if (style.single()) { return singles.closing(style, open); }
        int nested = 0;
        for (int i = open + 1; i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (style.opens(c) && opensInside(style, i, paragraph)) {
                if (style.symmetric() || opensAgain(i) || ++nested > NESTING) { return -1; }
            } else if ((style.closes(c) || style.opens(c)) && --nested < 0) { return i; }
        }
        return -1;
    }

    /**
     * The offset of the curly mark that closes a straight quotation, or the other way round, or -1: typed by hand and pasted
     * text meet in one quotation. The mark points back, and stands before the next quotation opens.
     */
    private int closingOfOtherStyle(QuotationMark style, int open, Span paragraph, SingleMarks singles) {
        if (style != QuotationMark.CURLY && style != QuotationMark.STRAIGHT) { return -1; }
        char other = style == QuotationMark.CURLY ? '"' : '”';
        int end = unclosedEnd(style, open, paragraph, singles);
        for (int i = open + 1; i < end; i++) {
            if (text.charAt(i) == other && pointsBack(i, paragraph)) { return i; }
        }
        return -1;
    }

    private boolean opensInside(QuotationMark style, int at, Span paragraph) {
        return switch (style) {
            case STRAIGHT -> reopens(at, paragraph);
            case CURLY -> !pointsBack(at, paragraph);
            default -> true;
        };
    }

    /** A straight mark after a space and before a word opens a new quotation: the one before was left open. */
    private boolean reopens(int at, Span paragraph) {
        return at + 1 < paragraph.end()
                && Character.isWhitespace(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** A second opening mark at a sentence's start: the quotation before was left open. */
    private boolean opensAgain(int at) {
        int before = at - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before >= 0 && ".?!".indexOf(text.charAt(before)) >= 0;
    }

    /** Where an unclosed quotation ends: before the next opening mark of its style, else with the paragraph. */
    private int unclosedEnd(QuotationMark style, int open, Span paragraph, SingleMarks singles) {
        for (int i = open + 1; i < paragraph.end(); i++) {
            if (style.opens(text.charAt(i)) && opening(i, paragraph, singles).isPresent()) { return i; }
        }
        return paragraph.end();
    }
}
