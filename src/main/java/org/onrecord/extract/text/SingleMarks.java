package org.onrecord.extract.text;

import org.onrecord.model.Span;

/**
 * Tells single quotation marks from apostrophes in one paragraph. A mark opens when it follows a space and touches a
 * word and a closing partner comes; among possible partners a plural possessive ("growers' union") is passed over when
 * a better one follows before the next opening mark.
 */
final class SingleMarks {

    private static final String[] ELISIONS = {"tis", "twas", "em", "til", "cause", "n", "round", "bout"};

    private final String text;
    private final Span paragraph;
    private int opened = -1;
    private int partner = -1;

    SingleMarks(String text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    /** Whether the single mark at {@code at} opens a quotation that is closed in this paragraph. */
    boolean opens(int at) {
        return canOpen(at) && partnerOf(at) >= 0;
    }

    /** The offset of the mark that closes the one at {@code open}. */
    int closing(QuotationMark style, int open) {
        int close = partnerOf(open);
        return close >= 0 && style.closes(text.charAt(close)) ? close : -1;
    }

    private boolean canOpen(int at) {
        boolean free = at == paragraph.start() || isBoundary(text.charAt(at - 1));
        if (!free || at + 1 >= paragraph.end() || Character.isWhitespace(text.charAt(at + 1))) { return false; }
        return text.charAt(at) == '‘' || text.charAt(at) == '‚' || !isElision(at);
    }

    private static boolean isBoundary(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || "([{—–-“\":;/".indexOf(c) >= 0;
    }

    private boolean isElision(int at) {
        if (Character.isDigit(text.charAt(at + 1))) { return at + 3 < text.length() && text.charAt(at + 3) == 's'; }
        int end = at + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String word = text.substring(at + 1, end);
        for (String elision : ELISIONS) {
            if (word.equalsIgnoreCase(elision)) { return true; }
        }
        return false;
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
        return possessive;
    }

    private boolean canClose(int at) {
        return !Character.isWhitespace(text.charAt(at - 1))
                && (at + 1 >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private boolean maybePossessive(int at) {
        return Character.toLowerCase(text.charAt(at - 1)) == 's'
                && at + 2 < paragraph.end()
                && text.charAt(at + 1) == ' '
                && Character.isLetter(text.charAt(at + 2));
    }
}
