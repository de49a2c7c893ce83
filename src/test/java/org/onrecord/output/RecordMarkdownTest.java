package org.onrecord.output;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.onrecord.testing.RandomRecords;
import org.onrecord.testing.SampleRecords;

import static org.assertj.core.api.Assertions.assertThat;

class RecordMarkdownTest {

    private static final Pattern UNESCAPED = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*[<\\[`*_|]");

    private final RecordMarkdown markdown = new RecordMarkdown();

    @Test
    void isATable() {
        assertThat(markdown.head()).isEqualTo("""
                | Speaker | Stance | Date | Said | Source | Record |
                |---|---|---|---|---|---|
                """);
        assertThat(markdown.row(SampleRecords.quote())).isEqualTo("| Mira Solane, Harbour minister, Kelm "
                + "| oppose\\: the toll | 2025\\-03\\-03 | “We will never charge the islanders” … “not while I am here” "
                + "| Kelm Courier | kelm\\-ferry\\-toll\\#79 |\n");
    }

    @Test
    void makesNoLinksImagesHtmlOrColumnsOfTheArticlesWords() {
        assertThat(markdown.row(SampleRecords.saying("![x](http://a.example) <script>|`*_~")))
                .contains("\\!\\[x\\]\\(http\\:\\/\\/a.example\\) \\<script\\>\\|\\`\\*\\_\\~");
    }

    @Test
    void makesNoLinksOfBareAddressesAndNoFormulas() {
        assertThat(markdown.row(SampleRecords.saying("see www.halden.example, WWW.merrin.example: $x$. Now.")))
                .contains("see www\\.halden.example, WWW\\.merrin.example\\: \\$x\\$. Now.");
    }

    @Test
    void hasSixColumnsWhateverTheRecord() {
        for (long seed = 1; seed <= 100; seed++) {
            String row = markdown.row(new RandomRecords(seed).record());

            assertThat(UNESCAPED.matcher(row).results()).as("seed %d", seed).hasSize(7);
            assertThat(row.lines()).as("seed %d", seed).hasSize(1);
        }
    }
}
