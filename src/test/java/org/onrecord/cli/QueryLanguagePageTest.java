package org.onrecord.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every example of the query language in the manual finds something in the bundled articles. */
class QueryLanguagePageTest {

    private static final Path PAGE = Path.of("src", "site", "markdown", "query-language.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`.*?) \\|");
    private static final Pattern EXAMPLE = Pattern.compile("`([^`]+)`");

    @TempDir
    static Path folder;

    private static Shell shell;

    @BeforeAll
    static void indexTheBundledArticles() {
        shell = new Shell(LocalRooms.standard());
        shell.run("index", "index-data/articles", "--index", folder.toString());
    }

    static Stream<String> examples() throws IOException {
        List<String> examples = new ArrayList<>();
        Matcher rows = ROW.matcher(Files.readString(PAGE, StandardCharsets.UTF_8));
        while (rows.find()) {
            Matcher row = EXAMPLE.matcher(rows.group(1));
            while (row.find()) {
                examples.add(row.group(1));
            }
        }
        return examples.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theExampleFindsSomething(String query) {
        Shell.Outcome outcome = shell.run("search", "--index", folder.toString(), "--count", "--", query);
        assertThat(outcome.code()).as(query + ": " + outcome.err()).isZero();
        assertThat(Integer.parseInt(outcome.out().strip())).as(query).isPositive();
    }

    @Test
    void thereIsOneForEveryOperator() throws IOException {
        String all = String.join("\n", examples().toList());
        assertThat(all).contains("\"", "\"~", " OR ", " NOT ", " -", "(", "*", "~", "said:", "speaker:", "stance:",
                "date:", "[", " TO ");
    }
}
