package org.onrecord.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

import org.onrecord.model.Article;
import org.onrecord.model.ArticleHeader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Unmarked news, from a gzipped file of JSON Lines: to learn from, the articles of a middling length. */
public final class NewsText {

    private static final int SHORTEST = 1_500;
    private static final int LONGEST = 9_000;

    private NewsText() {}

    /** The first {@code most} of them. */
    public static List<Article> read(Path file, int most) throws IOException {
        return read(file, most, SHORTEST, LONGEST);
    }

    /** The first {@code most} articles of any length. */
    public static List<Article> any(Path file, int most) throws IOException {
        return read(file, most, 1, Integer.MAX_VALUE);
    }

    private static List<Article> read(Path file, int most, int shortest, int longest) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        List<Article> all = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file), 1 << 16), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null && all.size() < most; line = lines.readLine()) {
                JsonNode node = mapper.readTree(line);
                String text = node.path("text").asString();
                if (text.length() >= shortest && text.length() <= longest) {
                    all.add(new Article(header(node), text));
                }
            }
        }
        return all;
    }

    private static ArticleHeader header(JsonNode node) {
        Optional<String> title = Optional.of(node.path("title").asString("")).filter(t -> !t.isBlank());
        return new ArticleHeader(node.path("id").asString(), Optional.empty(), Optional.empty(), title,
                Optional.empty(), Optional.empty(), "en");
    }
}
