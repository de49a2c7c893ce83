package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * What a page's JSON-LD says of its article: the schema.org node of an article type, alone, in a list or in a graph,
 * with references by {@code @id} followed. Broken JSON-LD counts as none.
 */
final class JsonLd {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(100).build())
            .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private static final List<String> ARTICLE_TYPES = List.of("Article", "BlogPosting", "Report");

    /** Lists and graphs in each other, this deep, are looked through. */
    private static final int DEPTH = 5;

    private final Map<String, JsonNode> byId = new HashMap<>();
    private final List<JsonNode> articles = new ArrayList<>();
    private final Optional<String> canonical;

    private JsonLd(Optional<String> canonical) {
        this.canonical = canonical;
    }

    /** @param canonical the page's own address, which tells its article from others it lists */
    static JsonLd of(Document page, Optional<String> canonical) {
        JsonLd linked = new JsonLd(canonical);
        for (Element script : page.select("script[type~=(?i)^application/ld\\+json]")) {
            linked.parse(script.data()).ifPresent(node -> linked.collect(node, DEPTH));
        }
        return linked;
    }

    private Optional<JsonNode> parse(String script) {
        String json = script.strip().replaceFirst("^(?:<!--|//<!\\[CDATA\\[)", "").replaceFirst("(?:-->|//\\]\\]>)$",
                "");
        try {
            return Optional.ofNullable(JSON.readTree(json));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private void collect(JsonNode node, int depth) {
        if (depth == 0) { return; }
        if (node.isArray()) {
            node.values().forEach(element -> collect(element, depth - 1));
        } else if (node.isObject()) {
            string(node.path("@id")).ifPresent(id -> byId.putIfAbsent(id, node));
            if (isArticle(node)) {
                articles.add(node);
            }
            collect(node.path("@graph"), depth - 1);
            collect(node.path("mainEntity"), depth - 1);
        }
    }

    private static boolean isArticle(JsonNode node) {
        return each(node.path("@type")).flatMap(type -> string(type).stream())
                .anyMatch(type -> ARTICLE_TYPES.stream().anyMatch(type::endsWith));
    }

    Optional<String> headline() {
        return property("headline").or(() -> property("name"));
    }

    Optional<String> published() {
        return property("datePublished");
    }

    Optional<String> language() {
        return property("inLanguage");
    }

    Optional<String> publisher() {
        return names("publisher");
    }

    Optional<String> author() {
        return names("author").or(() -> names("creator"));
    }

    /** The article's own address, which the page may state nowhere else. */
    Optional<String> url() {
        return article().flatMap(JsonLd::url);
    }

    private static Optional<String> url(JsonNode article) {
        JsonNode page = article.path("mainEntityOfPage");
        return string(article.path("url")).or(() -> string(page)).or(() -> string(page.path("@id")));
    }

    /** The article's text, one paragraph a line. */
    Optional<String> body() {
        return article().flatMap(node -> string(node.path("articleBody"))).map(BlockText::ofMarkup);
    }

    private Optional<JsonNode> article() {
        return articles.stream()
                .filter(node -> canonical.isPresent() && url(node).equals(canonical))
                .findFirst()
                .or(() -> articles.stream().findFirst());
    }

    private Optional<String> property(String key) {
        return article().flatMap(node -> string(node.path(key)));
    }

    /** The names under {@code key}: a string, an object with a name, a reference to one, or a list of them. */
    private Optional<String> names(String key) {
        String names = article().stream()
                .flatMap(node -> each(node.path(key)))
                .flatMap(value -> string(value).or(() -> string(resolved(value).path("name"))).stream())
                .filter(name -> !PageHeader.isWebAddress(name))
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    private JsonNode resolved(JsonNode value) {
        if (value.has("name")) { return value; }
        return string(value.path("@id")).map(byId::get).orElse(MissingNode.getInstance());
    }

    private static Stream<JsonNode> each(JsonNode value) {
        return value.isArray() ? value.values().stream() : Stream.of(value);
    }

    private static Optional<String> string(JsonNode value) {
        return value.isString()
                ? Optional.of(Parser.unescapeEntities(value.asString(), false).strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }
}
