package org.onrecord.extract.tag;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.extract.text.Quotation;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Form;
import org.onrecord.model.Span;

/**
 * Gives a content its exact borders: quotations are taken whole or left out, paragraphs end a segment, outer quotation
 * marks and the reporter's punctuation at the ends fall away.
 */
final class ContentShaper {

    private static final int SCRAP = 2;

    private final TokenizedText text;

    ContentShaper(TokenizedText text) {
        this.text = text;
    }

    /**
     * A content with its borders.
     *
     * @param segments ordered and disjoint; empty when nothing but marks was left
     * @param verbatim the parts inside quotation marks
     */
    record Shape(List<Span> segments, List<Span> verbatim) {

        Form form() {
            if (verbatim.isEmpty()) { return Form.INDIRECT; }
            return verbatim.equals(segments) ? Form.DIRECT : Form.MIXED;
        }
    }

    Shape shape(List<TokenRange> contents) {
        List<Span> segments = new ArrayList<>();
        List<Span> verbatim = new ArrayList<>();
        for (TokenRange content : contents) {
            for (TokenRange piece : pieces(content)) {
                addSegment(piece, segments);
            }
        }
        dropScraps(segments);
        for (Span segment : segments) {
            addVerbatim(segment, verbatim);
        }
        return new Shape(segments, verbatim);
    }

    /** Cuts at paragraph ends, then widens or narrows each piece to whole quotations. */
    private List<TokenRange> pieces(TokenRange content) {
        List<TokenRange> pieces = new ArrayList<>();
        int from = content.from();
        while (from < content.to()) {
            int to = Math.min(content.to(), text.paragraphAround(from).to());
            pieces.add(wholeQuotations(new TokenRange(from, to)));
            from = to;
        }
        return pieces;
    }

    private TokenRange wholeQuotations(TokenRange piece) {
        int from = piece.from();
        int to = piece.to();
        int first = text.quotationOf(from);
        int last = text.quotationOf(to - 1);
        if (first >= 0) {
            TokenRange tokens = text.tokens(text.quotations().get(first).outer());
            from = mostlyInside(tokens, piece) ? tokens.from() : first == last ? from : tokens.to();
        }
        if (last >= 0) {
            TokenRange tokens = text.tokens(text.quotations().get(last).outer());
            to = mostlyInside(tokens, piece) ? tokens.to() : first == last ? to : tokens.from();
        }
        return new TokenRange(from, Math.max(from, to));
    }

    private static boolean mostlyInside(TokenRange quotation, TokenRange piece) {
        int shared = Math.min(quotation.to(), piece.to()) - Math.max(quotation.from(), piece.from());
        return shared * 2 >= quotation.size();
    }

    /** A word or two of the reporter's beside a longer segment are no part of what was said: "he said yesterday". */
    private void dropScraps(List<Span> segments) {
        int longest = segments.stream().mapToInt(segment -> text.tokens(segment).size()).max().orElse(0);
        if (longest > SCRAP) {
            boolean subject = isSubject(segments);
            segments.removeIf(segment -> text.tokens(segment).size() <= SCRAP
                    && !text.quoted(text.tokens(segment).from()) && !(subject && segment.equals(segments.getFirst())));
        }
    }

    /** "The crossing" of "The crossing, he said, is older": the first segment opens the sentence whose verb opens the next. */
    private boolean isSubject(List<Span> segments) {
        if (segments.size() < 2) { return false; }
        int first = text.tokens(segments.getFirst()).from();
        TokenRange sentence = text.sentenceAround(first);
        int next = text.tokens(segments.get(1)).from();
        return first == sentence.from() && next < sentence.to() && Clause.isVerb(text, next);
    }

    private void addSegment(TokenRange piece, List<Span> segments) {
        TokenRange trimmed = Edges.trim(text, piece);
        if (trimmed.isEmpty()) { return; }
        trimmed = Edges.trim(text, Overrun.cut(text, segments.isEmpty() ? SayingWords.skip(text, trimmed) : trimmed));
        if (trimmed.isEmpty()) { return; }
        int quotation = text.quotationOf(trimmed.from());
        Span span = text.span(trimmed);
        if (quotation >= 0 && text.quotations().get(quotation).outer().contains(span)) {
            Span inner = text.quotations().get(quotation).inner();
            int start = Math.max(span.start(), inner.start());
            int end = Math.min(span.end(), inner.end());
            if (start >= end) { return; }
            span = new Span(start, end);
        }
        if (!segments.isEmpty() && span.contains(segments.getLast())) {
            segments.removeLast();
        }
        if (segments.isEmpty() || segments.getLast().end() <= span.start()) {
            segments.add(span);
        }
    }

    private void addVerbatim(Span segment, List<Span> verbatim) {
        int token = text.tokens(segment).from();
        int end = text.tokens(segment).to();
        while (token < end) {
            int q = text.quotationOf(token);
            if (q < 0) {
                token++;
                continue;
            }
            Quotation quotation = text.quotations().get(q);
            int start = Math.max(segment.start(), quotation.inner().start());
            int stop = Math.min(segment.end(), quotation.inner().end());
            if (start < stop) {
                verbatim.add(new Span(start, stop));
            }
            token = Math.max(token + 1, text.tokens(quotation.outer()).to());
        }
    }
}
