package org.onrecord.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TextAnalyzer;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleHeader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The program that induces first names with their gender and common words from unlabelled news.
 *
 * <pre>
 * mvn -q test-compile exec:exec -Dmain=org.onrecord.train.InduceWordLists \
 *     -Dargs="src/main/resources/org/onrecord/extract/speaker MALE.txt FEMALE.txt CORPUS.jsonl.gz…"
 * </pre>
 *
 * MALE.txt and FEMALE.txt list first names, one a line (the committed file was made with those of Moby Word II, which
 * are in the public domain). A corpus is JSON Lines with a {@code text} in each. The same input in the same order
 * gives the same files.
 */
public final class InduceWordLists {

    private InduceWordLists() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        FirstNameCounts names = new FirstNameCounts();
        CommonWordCounts words = new CommonWordCounts();
        TextAnalyzer analyzer = new TextAnalyzer(InduceWordLists::untagged);
        for (String corpus : Arrays.asList(args).subList(3, args.length)) {
            read(Path.of(corpus), analyzer, text -> {
                names.add(text);
                words.add(text);
            });
        }
        Files.write(folder.resolve("first-names.tsv"), names.lines(listed(args), words), StandardCharsets.UTF_8);
        Files.write(folder.resolve("common-words.txt"), words.lines(), StandardCharsets.UTF_8);
    }

    private static Map<String, String> listed(String[] args) throws IOException {
        Map<String, String> listed = new HashMap<>();
        for (String name : Files.readAllLines(Path.of(args[1]), StandardCharsets.UTF_8)) {
            listed.put(name.strip(), "m");
        }
        for (String name : Files.readAllLines(Path.of(args[2]), StandardCharsets.UTF_8)) {
            listed.merge(name.strip(), "f", (m, f) -> "mf");
        }
        return listed;
    }

    private interface Reader {
        void read(TokenizedText text);
    }

    private static PartOfSpeech[] untagged(String[] words) {
        PartOfSpeech[] tags = new PartOfSpeech[words.length];
        Arrays.fill(tags, PartOfSpeech.X);
        return tags;
    }

    private static void read(Path corpus, TextAnalyzer analyzer, Reader reader) throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (InputStream file = Files.newInputStream(corpus);
                InputStream plain = new GZIPInputStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode article = json.readTree(line);
                reader.read(analyzer.analyze(
                        new Article(ArticleHeader.of("training"), article.get("text").asString())));
            }
        }
    }
}
