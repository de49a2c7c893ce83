package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/**
 * The text of elements as a browser shows it: a line for every block and after every line break, white space collapsed
 * outside {@code <pre>}, cells of a row apart by a tab, quotation marks around {@code <q>}.
 */
final class BlockText implements NodeFilter {

    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");
    private static final char SOFT_HYPHEN = '\u00AD';

    private final Predicate<Element> skipped;
    private final List<TextLine> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int linked;
    private int links;
    private int items;
    private int headlines;
    private int headings;
    private int pulls;
    private int verbatim;
    private int quotations;

    private BlockText(Predicate<Element> skipped) {
        this.skipped = skipped;
    }

    /** The lines of {@code element}, without what is {@code skipped}; none is blank. */
    static List<TextLine> lines(Element element, Predicate<Element> skipped) {
        BlockText text = new BlockText(skipped);
        element.filter(text);
        text.endLine();
        return text.lines;
    }

    /** The text of {@code markup}, which may be HTML or plain, one paragraph a line. */
    static String ofMarkup(String markup) {
        if (markup.indexOf('<') < 0) {
            return markup.lines().map(Fields::oneLine).filter(line -> !line.isEmpty())
                    .collect(Collectors.joining("\n"));
        }
        Element body = Parser.parseBodyFragment(markup, "").body();
        return lines(body, element -> false).stream().map(TextLine::text).collect(Collectors.joining("\n"));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (skipped.test(element)) { return FilterResult.SKIP_ENTIRELY; }
            border(element);
            count(element, 1);
            if (element.nameIs("q")) {
                append(quotations++ % 2 == 0 ? "“" : "‘");
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.nameIs("q")) {
                append(--quotations % 2 == 0 ? "”" : "’");
            }
            border(element);
            count(element, -1);
        }
        return FilterResult.CONTINUE;
    }

    private void border(Element element) {
        if (CELLS.contains(element.normalName())) {
            endCell();
        } else if (element.isBlock() || element.nameIs("br")) {
            endLine();
        }
    }

    private void count(Element element, int step) {
        links += element.nameIs("a") ? step : 0;
        items += element.nameIs("li") ? step : 0;
        headlines += element.nameIs("h1") ? step : 0;
        headings += HEADINGS.contains(element.normalName()) ? step : 0;
        verbatim += element.nameIs("pre") ? step : 0;
        pulls += isPullQuote(element) ? step : 0;
    }

    private static boolean isPullQuote(Element element) {
        String names = element.className().toLowerCase(Locale.ROOT);
        return names.contains("pullquote") || names.contains("pull-quote") || names.contains("pull_quote");
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            append(words.charAt(i));
        }
    }

    private void append(char c) {
        boolean space = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
        if (verbatim > 0 && c == '\n') {
            endLine();
        } else if (!space || verbatim > 0) {
            add(c);
        } else if (!line.isEmpty() && !Character.isWhitespace(line.charAt(line.length() - 1))) {
            add(' ');
        }
    }

    private void add(char c) {
        if (c != SOFT_HYPHEN) {
            line.append(c);
            linked += links > 0 ? 1 : 0;
        }
    }

    private void endCell() {
        String cells = line.toString().strip();
        line.setLength(0);
        if (!cells.isEmpty()) {
            line.append(cells).append('\t');
        }
    }

    private void endLine() {
        String text = line.toString().strip();
        if (!Fields.oneLine(text).isEmpty()) {
            lines.add(new TextLine(text, linked, kind(), pulls > 0));
        }
        line.setLength(0);
        linked = 0;
    }

    private TextLine.Kind kind() {
        if (headlines > 0) { return TextLine.Kind.HEADLINE; }
        if (headings > 0) { return TextLine.Kind.HEADING; }
        return items > 0 ? TextLine.Kind.LIST_ITEM : TextLine.Kind.PARAGRAPH;
    }
}
