package org.onrecord.ingest;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows besides its article: navigation, advertisements, captions, links to other stories, comments. It is
 * known by element, by role, or by a word of its class or id. By such a word alone nothing goes that holds much of the
 * page's text, and no paragraph that opens with a quotation mark.
 */
final class Boilerplate {

    private static final Set<String> ELEMENTS = Set.of(
            "script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "canvas", "audio", "video",
            "button", "input", "select", "textarea", "nav", "menu", "dialog", "aside", "figcaption", "footer");

    private static final Set<String> ROLES = Set.of("navigation", "complementary", "contentinfo", "search", "dialog");

    private static final Set<String> WORDS = Set.of(
            "ad", "ads", "adslot", "advert", "adverts", "advertisement", "advertising", "sponsor", "sponsored", "promo",
            "promos", "promotion", "related", "recommended", "recommendations", "recirc", "newsletter", "subscribe",
            "subscription", "signup", "comments", "disqus", "breadcrumb", "breadcrumbs", "cookie", "cookies", "consent",
            "caption", "captions", "outbrain", "taboola", "sidebar", "trending", "pagination", "masthead");

    /** What the page is made of, or the reporter's and speakers' own words, whatever it is called. */
    private static final Set<String> STRUCTURE = Set.of("html", "body", "main", "blockquote", "h1");

    private static final Pattern WORD_BORDER = Pattern.compile("[^\\p{L}\\d]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern INVISIBLE = Pattern.compile("display\\s*:\\s*none", Pattern.CASE_INSENSITIVE);

    /** One part in so many of the page's text is too much to go by a mere word. */
    private static final int SMALL_SHARE = 4;

    private final Set<Node> found = Collections.newSetFromMap(new IdentityHashMap<>());
    private final TextWeights weights;
    private final Element body;

    private Boilerplate(Element body) {
        this.body = body;
        this.weights = TextWeights.of(body, Boilerplate::isByNature);
    }

    static Boilerplate in(Element body) {
        Boilerplate boilerplate = new Boilerplate(body);
        body.filter(boilerplate.new Search());
        return boilerplate;
    }

    /** Whether {@code element} is the root of a piece of boilerplate. */
    boolean holds(Element element) {
        return found.contains(element);
    }

    private static boolean isByNature(Element element) {
        return ELEMENTS.contains(element.normalName()) && !namesSpeaker(element)
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || ROLES.contains(element.attr("role"))
                || element.hasAttr("style") && INVISIBLE.matcher(element.attr("style")).find();
    }

    /** The footer of a block quotation, and the caption that follows one, name its speaker. */
    private static boolean namesSpeaker(Element element) {
        return isBlockquote(element.parent())
                || element.nameIs("figcaption") && isBlockquote(element.previousElementSibling());
    }

    private static boolean isBlockquote(@Nullable Element element) {
        return element != null && element.nameIs("blockquote");
    }

    private boolean isByName(Element element) {
        return hasWord(element)
                && !STRUCTURE.contains(element.normalName())
                && isSmall(element)
                && !(element.nameIs("p") && weights.quotes(element) > 0);
    }

    static boolean hasWord(Element element) {
        if (!element.hasAttr("class") && !element.hasAttr("id")) { return false; }
        return WORD_BORDER.splitAsStream(element.className() + " " + element.id())
                .anyMatch(word -> WORDS.contains(word.toLowerCase(Locale.ROOT)));
    }

    private boolean isSmall(Element element) {
        return weights.text(element) * SMALL_SHARE <= weights.text(body);
    }

    /** Finds the outermost pieces; what lies in them is not looked at. */
    private final class Search implements NodeFilter {

        private int articles;

        @Override
        public FilterResult head(Node node, int depth) {
            if (!(node instanceof Element element)) { return FilterResult.CONTINUE; }
            if (isByNature(element) || isByName(element) || isPageHeader(element)) {
                found.add(element);
                return FilterResult.SKIP_ENTIRELY;
            }
            articles += isArticle(element) ? 1 : 0;
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            articles -= isArticle(node) ? 1 : 0;
            return FilterResult.CONTINUE;
        }

        private boolean isPageHeader(Element element) {
            return element.nameIs("header") && articles == 0 && isSmall(element);
        }

        private static boolean isArticle(Node node) {
            return node.nameIs("article") || node.nameIs("main");
        }
    }
}
