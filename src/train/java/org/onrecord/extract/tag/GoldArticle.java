package org.onrecord.extract.tag;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

import org.onrecord.model.Article;
import org.onrecord.model.ArticleHeader;
import org.onrecord.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An article with the attributions that people marked in it. */
record GoldArticle(Article article, List<GoldAttribution> attributions) {

    /** One marked attribution. */
    record GoldAttribution(List<Span> content, List<Span> cue, List<Span> source, boolean speech) {}

    /** Reads a file of one JSON article a line, gzipped if it is called .gz. */
    static List<GoldArticle> read(Path file) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        List<GoldArticle> all = new ArrayList<>();
        try (InputStream in = open(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                all.add(of(mapper.readTree(line)));
            }
        }
        return all;
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
    }

    private static GoldArticle of(JsonNode node) {
        ArticleHeader header = new ArticleHeader(
                node.path("id").asString(),
                text(node, "source"),
                Optional.empty(),
                text(node, "title"),
                Optional.empty(),
                text(node, "published").map(day -> LocalDate.parse(day.substring(0, 10))),
                "en");
        List<GoldAttribution> attributions = new ArrayList<>();
        for (JsonNode a : node.path("attributions")) {
            attributions.add(new GoldAttribution(
                    spans(a.path("content")),
                    spans(a.path("cue")),
                    spans(a.path("source")),
                    a.path("speech").asBoolean(true)));
        }
        return new GoldArticle(new Article(header, node.path("text").asString()), attributions);
    }

    private static Optional<String> text(JsonNode node, String key) {
        return node.path(key).isString() ? Optional.of(node.path(key).asString()) : Optional.empty();
    }

    private static List<Span> spans(JsonNode node) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : node) {
            spans.add(new Span(pair.get(0).asInt(), pair.get(1).asInt()));
        }
        return spans;
    }
}
