package org.onrecord.extract.text;

import org.onrecord.model.Span;

/**
 * Tells single quotation marks from apostrophes in one paragraph. A mark opens when it follows a space and touches a
 * word and a closing partner comes; among possible partners a plural possessive ("growers' union") is passed over when
 * a better one follows before the next opening mark. Without a partner it opens only a quotation that the next
 * paragraph takes up.
 */
final class SingleMarks {

    private static final String[] ELISIONS = {"tis", "twas", "em", "til", "cause", "n", "round", "bout"};
    private static final int LONGEST_ELISION = 5;

    private final String text;
    private final Span paragraph;
    private final char next;
    private int opened = -1;
    private int partner = -1;

    SingleMarks(String text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
        this.next = firstAfter(paragraph.end());
    }

    /** The first character of the next paragraph, or a space. */
    private char firstAfter(int offset) {
        int at = offset;
        while (at < text.length() && WordTokenizer.isSpace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : ' ';
    }

    /** Whether the single mark at {@code at} opens a quotation. */
    boolean opens(int at) {
        return canOpen(at) && (partnerOf(at) >= 0 || goesOn(at));
    }

    /** The first words of a quotation of several paragraphs, each of which begins with the mark. */
    private boolean goesOn(int at) {
        boolean begins = at == paragraph.start()
                || at > paragraph.start() + 1 && ",:".indexOf(text.charAt(at - 2)) >= 0;
        return begins && next == text.charAt(at) && Character.isUpperCase(text.charAt(at + 1));
    }

    /** The offset of the mark that closes the one at {@code open}, or -1. */
    int closing(QuotationMark style, int open) {
        int close = partnerOf(open);
        return close >= 0 && style.closes(text.charAt(close)) ? close : -1;
    }

    private boolean canOpen(int at) {
        boolean free = at == paragraph.start() || isBoundary(text.charAt(at - 1));
        if (!free || at + 1 >= paragraph.end() || Character.isWhitespace(text.charAt(at + 1))) { return false; }
        return text.charAt(at) == '\'' ? !isElision(at) : !wordAt(at + 1).equals("n");
    }

    private static boolean isBoundary(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || "([{—–-“\":;/".indexOf(c) >= 0;
    }

    private boolean isElision(int at) {
        if (Character.isDigit(text.charAt(at + 1))) { return at + 3 < text.length() && text.charAt(at + 3) == 's'; }
        String word = wordAt(at + 1);
        for (String elision : ELISIONS) {
            if (word.equalsIgnoreCase(elision)) { return true; }
        }
        return false;
    }

    /** The letters from {@code from}; of a word longer than every elision only the first few. */
    private String wordAt(int from) {
        int end = from;
        while (end < Math.min(text.length(), from + LONGEST_ELISION + 1) && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    /** Whether the mark may stand for letters or digits: ‘90s, '08, ‘tis. */
    private boolean mayElide(int at) {
        boolean year = at + 2 < paragraph.end()
                && Character.isDigit(text.charAt(at + 1))
                && Character.isDigit(text.charAt(at + 2))
                && (at + 3 == paragraph.end() || !Character.isLetterOrDigit(text.charAt(at + 3)));
        return year || isElision(at);
    }

    private int partnerOf(int open) {
        if (opened != open) {
            opened = open;
            partner = findPartner(open);
        }
        return partner;
    }

    private int findPartner(int open) {
        QuotationMark style = QuotationMark.openedBy(text.charAt(open)).orElseThrow();
        int possessive = -1;
        for (int i = open + 2; i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (c == text.charAt(open) && canOpen(i)) {
                break;
            }
            if (style.closes(c) && canClose(i)) {
                if (!maybePossessive(i)) { return i; }
                possessive = possessive < 0 ? i : possessive;
            }
        }
        return mayElide(open) ? -1 : possessive;
    }

    private boolean canClose(int at) {
        return !Character.isWhitespace(text.charAt(at - 1))
                && (at + 1 >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(at + 1)))
                && !isRockAndRoll(at);
    }

    /** The second apostrophe of "rock ’n’ roll". */
    private boolean isRockAndRoll(int at) {
        return Character.toLowerCase(text.charAt(at - 1)) == 'n' && text.charAt(at - 2) == text.charAt(at);
    }

    private boolean maybePossessive(int at) {
        return Character.toLowerCase(text.charAt(at - 1)) == 's'
                && at + 2 < paragraph.end()
                && text.charAt(at + 1) == ' '
                && Character.isLetter(text.charAt(at + 2));
    }
}
