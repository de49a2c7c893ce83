package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article's text in a page. It is looked for in the elements that pages mark it with, from the narrowest to the
 * whole page; one is taken when it holds at least half of the page's text outside boilerplate and links, and widened to
 * the article around it when lines that open with a quotation mark would be left outside.
 */
final class MainText {

    private static final String MARKED = "[itemprop=articleBody]";
    private static final String NAMED = ".article-body, .article__body, .article-content, .article__content, .story-body,"
            + ".story__body, .story-content, .entry-content, .post-content, .post-body, .body-copy, #article-body, #story-body";

    private final Element body;
    private final Boilerplate boilerplate;
    private final TextWeights weights;

    private MainText(Element body) {
        this.body = body;
        this.boilerplate = Boilerplate.in(body);
        this.weights = TextWeights.of(body, boilerplate::holds);
    }

    /** One paragraph a line; empty when the page shows no text. */
    static String of(Document page) {
        MainText text = new MainText(page.body());
        List<TextLine> lines = new ArrayList<>();
        for (Element element : text.elements()) {
            lines.addAll(BlockText.lines(element, text.boilerplate::holds));
        }
        return text(lines.stream().filter(TextLine::belongs).toList());
    }

    /** The article's elements, in the page's order, none within another. */
    private List<Element> elements() {
        return ofWeight(outermost(MARKED)).map(this::widened)
                .or(() -> ofWeight(outermost(NAMED)).map(this::widened))
                .or(() -> ofWeight(heaviest("article")))
                .or(() -> ofWeight(heaviest("main, [role=main]")))
                .orElse(List.of(body));
    }

    private Optional<List<Element>> ofWeight(List<Element> found) {
        int held = found.stream().mapToInt(weights::text).sum();
        return Optional.of(found).filter(elements -> held > 0 && 2 * held >= weights.text(body));
    }

    private List<Element> outermost(String selector) {
        List<Element> outermost = new ArrayList<>();
        for (Element element : body.select(selector)) {
            boolean within = !outermost.isEmpty() && isWithin(element, outermost.getLast());
            if (!within && weights.text(element) > 0) {
                outermost.add(element);
            }
        }
        return outermost;
    }

    private static boolean isWithin(Element element, Element other) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.equals(other)) { return true; }
        }
        return false;
    }

    private List<Element> heaviest(String selector) {
        return body.select(selector).stream().max(Comparator.comparingInt(weights::text)).stream().toList();
    }

    private List<Element> widened(List<Element> found) {
        Element around = found.getFirst().closest("article, main");
        int quotes = found.stream().mapToInt(weights::quotes).sum();
        return around != null && weights.quotes(around) > quotes ? List.of(around) : found;
    }

    /** Joins the lines; a pull quote stays only when the article has its words nowhere else. */
    private static String text(List<TextLine> lines) {
        String own = lines.stream().filter(line -> !line.pulled()).map(line -> words(line.text()))
                .collect(Collectors.joining(" "));
        return lines.stream()
                .filter(line -> !line.pulled() || !own.contains(words(line.text())))
                .map(TextLine::text)
                .collect(Collectors.joining("\n"));
    }

    private static String words(String text) {
        return text.replaceAll("[^\\p{L}\\d]+", " ").strip();
    }
}
