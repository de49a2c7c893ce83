package org.onrecord.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The bundled articles whose right answers were marked by hand. */
public final class BundledKeys {

    private static final Path FOLDER = Path.of("src", "test", "resources", "gold");

    private BundledKeys() {}

    /** In the order of their files' names. */
    public static List<MarkedArticle> all() {
        List<MarkedArticle> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".mark")).sorted().toList()) {
                all.addAll(MarkedArticle.parseAll(Files.readString(file, StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** The key of an article; an attribution whose form ends in a question mark is optional. */
    public static List<AttributionScore.Key> keys(MarkedArticle marked) {
        return marked.attributions().entrySet().stream()
                .map(entry -> new AttributionScore.Key(entry.getValue(), isOptional(marked, entry.getKey())))
                .toList();
    }

    private static boolean isOptional(MarkedArticle marked, int number) {
        List<String> row = marked.rows().getOrDefault(number, List.of());
        return !row.isEmpty() && row.getFirst().endsWith("?");
    }
}
