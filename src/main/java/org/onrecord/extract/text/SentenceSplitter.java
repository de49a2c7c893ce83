package org.onrecord.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.onrecord.model.Span;

/**
 * The rule that cuts a paragraph's tokens into sentences: after a full stop, question or exclamation mark or ellipsis,
 * with the closing marks that follow it, where the next token can begin a sentence; and behind a dateline.
 */
final class SentenceSplitter {

    /** Words that often begin a sentence. */
    static final Set<String> STARTERS = Set.of(
            "The", "A", "An", "In", "On", "At", "He", "She", "It", "They", "We", "I", "But", "And", "His", "Her",
            "Their", "This", "That", "These", "Those", "For", "As", "If", "When", "While", "After", "Before", "There",
            "Some", "Many", "Most", "Mr.", "Mrs.", "Ms.", "Dr.", "However", "Since", "With", "By", "No", "Not");

    private final String text;
    private final List<Span> tokens;

    SentenceSplitter(String text, List<Span> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** The sentences of one paragraph, in order; together they are the whole range. */
    List<TokenRange> split(TokenRange paragraph) {
        List<TokenRange> sentences = new ArrayList<>();
        int start = Dateline.end(this::word, paragraph.from(), paragraph.to());
        if (start > paragraph.from()) {
            sentences.add(new TokenRange(paragraph.from(), start));
        }
        int i = start;
        while (i < paragraph.to()) {
            if (isTerminator(i)) {
                int end = endWithClosers(i + 1, paragraph.to());
                if (end < paragraph.to() && beginsSentence(i, end)) {
                    sentences.add(new TokenRange(start, end));
                    start = end;
                }
                i = end;
            } else {
                i++;
            }
        }
        if (start < paragraph.to()) {
            sentences.add(new TokenRange(start, paragraph.to()));
        }
        return sentences;
    }

    private String word(int token) {
        return tokens.get(token).in(text);
    }

    private boolean isTerminator(int token) {
        String word = word(token);
        char last = word.charAt(word.length() - 1);
        return last == '.' || last == '?' || last == '!' || last == '…';
    }

    /** Skips closing quotation marks and brackets that touch the token before them. */
    private int endWithClosers(int from, int limit) {
        int end = from;
        while (end < limit && isCloser(end)) {
            end++;
        }
        return end;
    }

    private boolean isCloser(int token) {
        char c = text.charAt(tokens.get(token).start());
        boolean touchesBefore = tokens.get(token).start() == tokens.get(token - 1).end();
        if (c == ')' || c == ']' || c == '.' || c == '!' || c == '?') { return true; }
        return QuotationMark.isMark(c) && tokens.get(token).length() == 1 && touchesBefore && !touchesWordAfter(token);
    }

    private boolean touchesWordAfter(int token) {
        int end = tokens.get(token).end();
        return end < text.length() && Character.isLetterOrDigit(text.charAt(end));
    }

    private boolean beginsSentence(int terminator, int next) {
        String before = word(terminator);
        String after = word(next);
        char first = after.charAt(0);
        boolean canBegin = Character.isUpperCase(first) || Character.isDigit(first) || QuotationMark.isMark(first)
                || first == '(' || first == '[' || first == '@' || first == '—' || first == '–' || first == '-';
        if (!canBegin) { return false; }
        boolean abbreviation = before.length() > 1 && Character.isLetter(before.charAt(0));
        return !abbreviation || next > terminator + 1
                || before.indexOf('.') < before.length() - 1 && STARTERS.contains(after);
    }
}
