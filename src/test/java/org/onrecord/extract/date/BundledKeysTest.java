package org.onrecord.extract.date;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.onrecord.testing.MarkedArticle;

import static org.assertj.core.api.Assertions.assertThat;

class BundledKeysTest {

    private static final Path GOLD = Path.of("src", "test", "resources", "gold");
    private static final int DATE_COLUMN = 6;

    @Test
    void everyDateOfTheBundledKeysIsFoundWithItsBasis() throws IOException {
        List<String> wrong = new ArrayList<>();
        int dated = 0;
        try (Stream<Path> files = Files.list(GOLD)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".mark")).sorted().toList()) {
                for (MarkedArticle marked : MarkedArticle.parseAll(Files.readString(file, StandardCharsets.UTF_8))) {
                    dated += compare(marked, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(dated).isGreaterThan(200);
    }

    private static int compare(MarkedArticle marked, List<String> wrong) {
        var text = DateTexts.analyze(marked.article());
        int dated = 0;
        for (var row : marked.rows().entrySet()) {
            String want = row.getValue().size() > DATE_COLUMN ? row.getValue().get(DATE_COLUMN) : "-";
            if (want.equals("-")) { continue; }
            var said = marked.attributions().get(row.getKey());
            var date = new RuleDateResolver().resolve(marked.article().header().published(), text, said);
            dated++;
            if (!DateTexts.show(date.value()).equals(want)) {
                wrong.add(marked.article().id() + " " + row.getKey() + ": want " + want + ", got " + date);
            }
        }
        return dated;
    }
}
