package org.onrecord.ingest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A line of a page as a browser shows it.
 *
 * @param text its characters, at least one
 * @param linked how many of them are inside links
 * @param kind what element it stands in
 * @param pulled whether it stands in a pull quote, which repeats words of the article
 */
record TextLine(String text, int linked, Kind kind, boolean pulled) {

    /** What a line stands in. */
    enum Kind {
        PARAGRAPH,
        LIST_ITEM,
        HEADLINE,
        HEADING
    }

    private static final String QUOTATION_MARKS = "\"“”„«»‘'‚‹›";

    private static final Pattern POINTER = Pattern.compile(
            "(?:read more|read also|also read|read next|related|see also|more on this|more from|watch|listen)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Set<String> FURNITURE = Set.of(
            "advertisement", "advertisements", "sponsored", "story continues below advertisement",
            "article continues below", "article continues after advertisement", "share", "share this article",
            "share this story", "sign up for our newsletter", "print", "email");

    static boolean opensWithQuote(String text) {
        return !text.isEmpty() && QUOTATION_MARKS.indexOf(text.charAt(0)) >= 0;
    }

    /** Whether it is part of the article and not a link elsewhere or a label of the page. */
    boolean belongs() {
        if (FURNITURE.contains(text.toLowerCase(Locale.ROOT))) { return false; }
        if (linked > 0 && 2 * linked >= text.length() && POINTER.matcher(text).matches()) { return false; }
        return kind == Kind.HEADLINE || !isLink() || kind == Kind.PARAGRAPH && (opensWithQuote(text) || isSentence());
    }

    private boolean isLink() {
        return 10 * linked >= 9 * text.length();
    }

    private boolean isSentence() {
        char last = text.charAt(text.length() - 1);
        return ".!?…".indexOf(last) >= 0 || QUOTATION_MARKS.indexOf(last) >= 0;
    }
}
