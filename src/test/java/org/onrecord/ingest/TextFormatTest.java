package org.onrecord.ingest;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleHeader;

import static org.assertj.core.api.Assertions.assertThat;

class TextFormatTest {

    private static Article article(String content) {
        return Ingested.article("a.txt", content);
    }

    @Test
    void readsTheHeaderAndLeavesItOutOfTheText() {
        Article article = article("""
                Title: Cranes stand still
                Date: 2025-05-27
                Author: Mara Lind
                Source: Halden Tide
                Url: https://halden-tide.example.com/cranes
                Id: cranes-1
                Language: en-GB

                The port is quiet.

                “We have time,” said a docker.
                """);

        assertThat(article.header()).isEqualTo(new ArticleHeader(
                "cranes-1",
                Optional.of("Halden Tide"),
                Optional.of("https://halden-tide.example.com/cranes"),
                Optional.of("Cranes stand still"),
                Optional.of("Mara Lind"),
                Optional.of(LocalDate.of(2025, 5, 27)),
                "en"));
        assertThat(article.text()).isEqualTo("The port is quiet.\n\n“We have time,” said a docker.\n");
    }

    @Test
    void keepsTheFirstLineInTheTextWhenItIsTheTitle() {
        Article article = article("Spokesperson: Talks in Vadsund \"useful\"\nThe talks went on.\nBy Mara Lind\n");

        assertThat(article.header().title()).contains("Spokesperson: Talks in Vadsund \"useful\"");
        assertThat(article.header().author()).contains("Mara Lind");
        assertThat(article.header().published()).isEmpty();
        assertThat(article.text()).startsWith("Spokesperson: ").endsWith("By Mara Lind\n");
    }

    @Test
    void fillsWhatTheHeaderLeavesOpenFromTheText() {
        Article article = article(
                "Source: Halden Tide\n\nCranes stand still\nBy Mara Lind\nPORT HALDEN, May 27, 2025 (Wire) - All is quiet.");

        assertThat(article.header().source()).contains("Halden Tide");
        assertThat(article.header().title()).contains("Cranes stand still");
        assertThat(article.header().author()).contains("Mara Lind");
        assertThat(article.header().published()).contains(LocalDate.of(2025, 5, 27));
    }

    @Test
    void takesNoSentenceForTheTitleBelowAHeader() {
        assertThat(article("Date: 2025-05-27\n\nThe port is quiet.\nMore.").header().title()).isEmpty();
    }

    @Test
    void believesTheHeaderMoreThanTheText() {
        Article article = article(
                "Author: Ilko Darr\nDate: 2025-05-28\nTitle: A\n\nB\nBy Mara Lind\nMay 27, 2025\nMore.");

        assertThat(article.header().author()).contains("Ilko Darr");
        assertThat(article.header().title()).contains("A");
        assertThat(article.header().published()).contains(LocalDate.of(2025, 5, 28));
    }

    @Test
    void takesTheAgencyForTheSourceWhenNobodyNamesOne() {
        assertThat(article("PORT HALDEN, May 27 (Northern Wire) — All is quiet.").header().source())
                .contains("Northern Wire");
        assertThat(article("Source: Tide\n\nPORT HALDEN, May 27 (Northern Wire) — All is quiet.").header().source())
                .contains("Tide");
    }

    @Test
    void changesNoCharacterOfTheText() {
        String text = "\r\n  Cranes\u00A0stand still \r\n\r\n\t“We  have time,”\u2028said\u200B a docker.\u001b[0m\r\n\r\n";

        assertThat(article(text).text()).isEqualTo(text);
    }

    @Test
    void dropsAByteOrderMarkAlone() {
        assertThat(article("\uFEFFTitle: Ebb\n\nThe quay is dry.").text()).isEqualTo("The quay is dry.");
        assertThat(article("The quay\uFEFF is dry.").text()).isEqualTo("The quay\uFEFF is dry.");
    }

    @Test
    void replacesNulsOneForOne() {
        assertThat(article("The quay\0 is dry, said the harbour master.").text())
                .isEqualTo("The quay\uFFFD is dry, said the harbour master.");
    }

    @Test
    void notesBytesThatAreNotUtf8() {
        byte[] bytes = "“Dry,” she said.".getBytes(Charset.forName("windows-1252"));

        Reading.Accepted accepted = Ingested.accepted(Ingested.read("a.txt", bytes));

        assertThat(accepted.article().text()).isEqualTo("“Dry,” she said.");
        assertThat(accepted.notes()).containsExactly("2 bytes were not UTF-8 and read as windows-1252");
    }

    @Test
    void readsUtf16WithAByteOrderMark() {
        byte[] bytes = "\uFEFFTitle: Ebb\r\n\r\n“Dry,” she said.".getBytes(StandardCharsets.UTF_16LE);

        Article article = Ingested.article(Ingested.read("a.txt", bytes));

        assertThat(article.header().title()).contains("Ebb");
        assertThat(article.text()).isEqualTo("“Dry,” she said.");
    }

    @Test
    void rejectsADateThatIsNone() {
        assertThat(Ingested.reject(Ingested.read("a.txt", "Date: last Tuesday\n\nThe quay is dry.")))
                .isEqualTo("a.txt: published \"last Tuesday\" is not a day (write it as 2025-05-27)");
    }

    @Test
    void takesABlankDateForNone() {
        assertThat(article("Title: Ebb\nDate:\n\nThe quay is dry.").header().published()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n\n\r\n", "\uFEFF \t", "Title: Ebb\n\n", "Title: Ebb", "\u00A0\u2003"})
    void rejectsWhatHasNoText(String content) {
        assertThat(Ingested.reject(Ingested.read("a.txt", content))).startsWith("a.txt: empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "Word", "John:\"x\"", "Only a title", "“”„‟«»", "..."})
    void readsOddLittleTexts(String content) {
        assertThat(article(content).text()).isEqualTo(content);
    }

    @Test
    void rejectsAnArticleOverTheLimit() {
        IngestLimits limits = new IngestLimits(1_000, 200, 100);

        assertThat(Ingested.reject(Ingested.read(limits, "a.txt", Ingested.endless('x', 1_001))))
                .isEqualTo("a.txt: its text is longer than 1,000 bytes, the most an article may have");
        assertThat(Ingested.article(Ingested.read(limits, "a.txt", Ingested.endless('x', 1_000))).text())
                .hasSize(1_000);
    }

    @Test
    void countsBytesAndNotCharactersAgainstTheLimit() {
        IngestLimits limits = new IngestLimits(1_000, 200, 100);
        byte[] bytes = "“".repeat(400).getBytes(StandardCharsets.UTF_8);

        assertThat(Ingested.reject(Ingested.read(limits, "a.txt", new ByteArrayInputStream(bytes))))
                .contains("1,000 bytes");
    }

    @Test
    void readsAHeaderBesidesAnArticleOfFullLength() {
        IngestLimits limits = new IngestLimits(1_000, 200, 100);
        byte[] bytes = ("Title: " + "t".repeat(90) + "\n\n" + "x".repeat(1_000)).getBytes(StandardCharsets.UTF_8);

        assertThat(Ingested.article(Ingested.read(limits, "a.txt", new ByteArrayInputStream(bytes))).text())
                .hasSize(1_000);
    }
}
