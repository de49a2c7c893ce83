package org.onrecord.ingest;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Pages for the tests of HTML. */
final class Pages {

    private Pages() {}

    static Document page(String html) {
        return Parser.htmlParser().parseInput(html, "");
    }

    /** The main text of a page with this body. */
    static String text(String body) {
        return MainText.of(page("<html><body>" + body + "</body></html>"));
    }

    /** Enough words for an article. */
    static String paragraphs(int count) {
        StringBuilder paragraphs = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            paragraphs.append("<p>Gauge ").append(i).append(" at the old quay has been dry since the morning.</p>\n");
        }
        return paragraphs.toString();
    }

    /** The text of {@link #paragraphs}. */
    static String lines(int count) {
        return paragraphs(count).replaceAll("</?p>", "").strip();
    }
}
