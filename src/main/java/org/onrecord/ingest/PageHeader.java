package org.onrecord.ingest;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * What a page says of its article outside its text. Of several statements the most reliable counts: JSON-LD, then Open
 * Graph and other meta elements, then the visible page.
 */
final class PageHeader {

    private static final Pattern WEB_ADDRESS = Pattern.compile("(?:https?:)?//.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BY = Pattern.compile("^by:?\\s+(?=\\p{Lu})", Pattern.CASE_INSENSITIVE);

    /** A paragraph with a time in it that is longer than this tells a story, and the time is the story's. */
    private static final int BYLINE = 120;

    /** Of the headlines, times and authors on a page no more than these are looked at. */
    private static final int MOST_LOOKED_AT = 100;

    private final Document page;
    private final List<Element> metas;
    private final List<Element> headlines;
    private final List<Element> times;
    private final JsonLd linked;

    private PageHeader(Document page) {
        this.page = page;
        this.metas = page.select("meta[content]");
        this.headlines = some(page.select("h1"));
        this.times = some(page.select("time[datetime]"));
        this.linked = JsonLd.of(page, canonical(page));
    }

    /** What {@code page} states, and for want of a visible text the text it states. */
    static Draft of(Document page) {
        return new PageHeader(page).draft();
    }

    private Draft draft() {
        Optional<String> source = linked.publisher().or(() -> meta("og:site_name", "application-name"));
        return new Draft()
                .state(HeaderKey.TITLE, title().map(title -> withoutSite(title, source.orElse(""))))
                .state(HeaderKey.SOURCE, source)
                .state(HeaderKey.AUTHOR, author().map(author -> BY.matcher(author).replaceFirst("")))
                .state(HeaderKey.PUBLISHED, published())
                .state(HeaderKey.URL, url())
                .state(HeaderKey.LANGUAGE, language())
                .text(linked.body().orElse(""));
    }

    private Optional<String> title() {
        return linked.headline()
                .or(() -> meta("og:title", "twitter:title"))
                .or(() -> first(Stream.of(within(headlines, "article"), within(headlines, "main"), text(headlines))))
                .or(() -> text(page.select("title")));
    }

    private static String withoutSite(String title, String site) {
        if (site.isEmpty()) { return title; }
        String name = title.replaceFirst("\\s+[|·–—-]\\s+" + Pattern.quote(site) + "\\s*$", "");
        return name.isBlank() ? title : name;
    }

    private Optional<String> author() {
        return linked.author()
                .or(() -> meta("author", "article:author", "parsely-author", "sailthru.author", "dc.creator"))
                .or(() -> text(page.select("[itemprop=author]").select("[itemprop=name]")))
                .or(() -> text(page.select("[itemprop=author], [rel=author]")));
    }

    /** The first of the page's dates of publication that can be read. */
    private Optional<String> published() {
        Stream<Optional<String>> dates = Stream.of(
                linked.published(),
                meta("article:published_time", "article:published", "og:published_time", "datepublished"),
                meta("pubdate", "publishdate", "publish-date", "parsely-pub-date", "sailthru.date"),
                meta("date", "dc.date", "dc.date.issued"),
                attribute("[itemprop=datePublished][content]", "content"),
                attribute("[itemprop=datePublished][datetime], time[pubdate][datetime]", "datetime"),
                time("article"),
                time("main"),
                time("body"));
        return first(dates.map(date -> date.filter(day -> Published.parse(day).isPresent())));
    }

    private Optional<String> time(String container) {
        return times.stream()
                .filter(time -> time.closest(container) != null && isByline(time))
                .map(time -> time.attr("datetime"))
                .findFirst();
    }

    private static boolean isByline(Element time) {
        Element paragraph = time.closest("p");
        return time.closest("aside, nav, footer") == null && (paragraph == null || isShort(paragraph));
    }

    /** Counts no further than it must: many times can stand in one long paragraph. */
    private static boolean isShort(Element paragraph) {
        int length = 0;
        Iterator<TextNode> words = paragraph.nodeStream(TextNode.class).iterator();
        while (words.hasNext() && length <= BYLINE) {
            length += words.next().getWholeText().strip().length();
        }
        return length <= BYLINE;
    }

    private Optional<String> url() {
        return canonical(page).or(() -> linked.url().filter(PageHeader::isWebAddress));
    }

    private static Optional<String> canonical(Document page) {
        return attributes(page, "link[rel~=(?i)\\bcanonical\\b]", "href")
                .filter(PageHeader::isWebAddress)
                .findFirst()
                .or(() -> attributes(page, "meta[property=og:url]", "content").filter(PageHeader::isWebAddress)
                        .findFirst());
    }

    static boolean isWebAddress(String value) {
        return WEB_ADDRESS.matcher(value).matches();
    }

    private Optional<String> language() {
        Stream<Optional<String>> languages = Stream.of(attribute("html[lang]", "lang"), linked.language(),
                meta("og:locale", "content-language"));
        return first(languages.map(name -> name.filter(language -> Languages.code(language).isPresent())));
    }

    /** What the meta elements of the first of {@code names} say that are there; addresses do not count. */
    private Optional<String> meta(String... names) {
        return first(Stream.of(names).map(this::meta));
    }

    private Optional<String> meta(String name) {
        String values = metas.stream()
                .filter(meta -> Stream.of("property", "name", "http-equiv")
                        .anyMatch(key -> isName(meta.attr(key), name)))
                .map(meta -> meta.attr("content").strip())
                .filter(value -> !value.isEmpty() && !isWebAddress(value))
                .limit(name.endsWith("author") ? MOST_LOOKED_AT : 1)
                .distinct()
                .collect(Collectors.joining(", "));
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    private static boolean isName(String stated, String name) {
        return stated.strip().equalsIgnoreCase(name);
    }

    private Optional<String> attribute(String selector, String name) {
        return attributes(page, selector, name).findFirst();
    }

    private static Stream<String> attributes(Document page, String selector, String name) {
        return page.select(selector).stream().map(element -> element.attr(name).strip())
                .filter(value -> !value.isEmpty());
    }

    private static Optional<String> within(List<Element> elements, String container) {
        return text(elements.stream().filter(element -> element.closest(container) != null).toList());
    }

    private static Optional<String> text(List<Element> elements) {
        return elements.stream().limit(MOST_LOOKED_AT).map(Element::text).filter(text -> !text.isBlank()).findFirst();
    }

    private static List<Element> some(List<Element> elements) {
        return List.copyOf(elements.subList(0, Math.min(elements.size(), MOST_LOOKED_AT)));
    }

    private static Optional<String> first(Stream<Optional<String>> found) {
        return found.flatMap(Optional::stream).findFirst();
    }
}
