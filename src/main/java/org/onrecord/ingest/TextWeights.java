package org.onrecord.ingest;

import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * How much text outside links each element of a page holds, in characters, and how many lines that open with a
 * quotation mark, headings left out: the signs by which an article is found.
 */
final class TextWeights implements NodeFilter {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final IdentityHashMap<Node, Weight> weights = new IdentityHashMap<>();
    private final Predicate<Element> skipped;
    private int text;
    private int quotes;
    private int links;
    private int paragraphs;
    private int headings;
    private boolean lineStarts = true;

    private record Weight(int text, int quotes) {

        static final Weight NONE = new Weight(0, 0);
    }

    private TextWeights(Predicate<Element> skipped) {
        this.skipped = skipped;
    }

    /** Weighs everything under {@code root}, elements that are {@code skipped} left out, in one pass. */
    static TextWeights of(Element root, Predicate<Element> skipped) {
        TextWeights weights = new TextWeights(skipped);
        root.filter(weights);
        return weights;
    }

    int text(Element element) {
        return weights.getOrDefault(element, Weight.NONE).text;
    }

    int quotes(Element element) {
        return weights.getOrDefault(element, Weight.NONE).quotes;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            weigh(words.getWholeText().strip());
        } else if (node instanceof Element element) {
            if (skipped.test(element)) { return FilterResult.SKIP_ENTIRELY; }
            weights.put(element, new Weight(text, quotes));
            count(element, 1);
            if (element.nameIs("q")) {
                openLine(true);
            }
        }
        return FilterResult.CONTINUE;
    }

    private void weigh(String words) {
        if (!words.isEmpty()) {
            text += links == 0 ? words.length() : 0;
            openLine(TextLine.opensWithQuote(words));
        }
    }

    private void openLine(boolean withQuote) {
        boolean story = headings == 0 && (links == 0 || paragraphs > 0);
        quotes += lineStarts && withQuote && story ? 1 : 0;
        lineStarts = false;
    }

    /** What was counted since an element was entered is its own. */
    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            Weight entered = weights.getOrDefault(element, Weight.NONE);
            weights.put(element, new Weight(text - entered.text, quotes - entered.quotes));
            count(element, -1);
        }
        return FilterResult.CONTINUE;
    }

    private void count(Element element, int step) {
        links += element.nameIs("a") ? step : 0;
        paragraphs += element.nameIs("p") ? step : 0;
        headings += HEADINGS.contains(element.normalName()) ? step : 0;
        lineStarts |= element.isBlock() || element.nameIs("br");
    }
}
