package org.onrecord.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article outside its text. Of several statements the most reliable counts: JSON-LD, then Open
 * Graph and other meta elements, then the visible page.
 */
final class PageHeader {

    private static final Pattern WEB_ADDRESS = Pattern.compile("(?:https?:)?//.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BY = Pattern.compile("^by:?\\s+(?=\\p{Lu})", Pattern.CASE_INSENSITIVE);

    /** A paragraph with a time in it that is longer than this tells a story, and the time is the story's. */
    private static final int BYLINE = 120;

    /** Of more times on a page the article's own is not to be told. */
    private static final int MOST_TIMES = 20;

    private static final int MOST_AUTHORS = 20;

    private final Document page;
    private final List<Element> metas;
    private final JsonLd linked;

    private PageHeader(Document page) {
        this.page = page;
        this.metas = page.select("meta[content]");
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
                .or(() -> first(Stream.of("article h1", "main h1", "h1", "title").map(this::text)));
    }

    private static String withoutSite(String title, String site) {
        if (site.isEmpty()) { return title; }
        String name = title.replaceFirst("\\s+[|·–—-]\\s+" + Pattern.quote(site) + "\\s*$", "");
        return name.isBlank() ? title : name;
    }

    private Optional<String> author() {
        return linked.author()
                .or(() -> meta("author", "article:author", "parsely-author", "sailthru.author", "dc.creator"))
                .or(() -> text("[itemprop=author] [itemprop=name], [itemprop=author], [rel=author]"));
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
                time("article time[datetime]"),
                time("main time[datetime]"),
                time("time[datetime]"));
        return first(dates.map(date -> date.filter(day -> Published.parse(day).isPresent())));
    }

    private Optional<String> time(String selector) {
        return page.select(selector).stream().filter(PageHeader::isByline).map(time -> time.attr("datetime"))
                .findFirst();
    }

    private static boolean isByline(Element time) {
        Element paragraph = time.closest("p");
        return time.closest("aside, nav, footer") == null
                && (paragraph == null || paragraph.text().length() <= BYLINE);
    }

    private Optional<String> url() {
        return canonical(page).or(() -> linked.url().filter(PageHeader::isWebAddress));
    }

    private static Optional<String> canonical(Document page) {
        return attributes(page, "link[rel~=(?i)^canonical$]", "href")
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
                .limit(name.endsWith("author") ? MOST_AUTHORS : 1)
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

    private Optional<String> text(String selector) {
        return page.select(selector).stream().map(Element::text).filter(text -> !text.isBlank()).findFirst();
    }

    private static Optional<String> first(Stream<Optional<String>> found) {
        return found.flatMap(Optional::stream).findFirst();
    }
}
