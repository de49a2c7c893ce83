package org.onrecord.search.lucene;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Factuality;
import org.onrecord.search.BadQueryException;
import org.onrecord.search.Filter;
import org.onrecord.search.quote.Finding;
import org.onrecord.search.quote.QuoteAnswer;
import org.onrecord.search.quote.QuoteQuestion;
import org.onrecord.search.quote.Verdict;
import org.onrecord.testing.RandomRecords;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Quotations checked against an index. */
class QuoteCheckTest {

    @TempDir
    static Path folder;

    private static LuceneSearch search;

    @BeforeAll
    static void open() {
        search = TestIndex.of(folder, List.of(
                Said.that("first", "The cranes will move when the offer does", "not a day before")
                        .by("Tomas Reyle", "Port chief", "Halden").on("2025-03-02").in("Halden Tide", "Strike")
                        .sample(),
                Said.that("later", "The cranes will move when the offer does").by("Tomas Reyle").on("2025-03-04")
                        .in("Northern Wire", "Strike").sample(),
                Said.that("changed", "The cranes move when an offer does").by("Tomas Reyle").on("2025-03-05").sample(),
                Said.that("other", "Nobody will take our harbour from us").by("Ida Fenn").on("2025-03-01").sample(),
                Said.that("hidden", "We are not going to close the old swing bridge").by("Ida Fenn").on("2025-03-01")
                        .sample(),
                Said.that("reported", "that the harbour would be sold to investors in spring").indirectly()
                        .by("Nils Berg").on("2025-02-01").sample(),
                Said.that("denied", "We shall close the eastern quay for ever").by("Nils Berg")
                        .factuality(Factuality.NEGATED).sample()));
    }

    @AfterAll
    static void close() {
        search.close();
    }

    private static QuoteAnswer check(String words, String speaker, Filter... filters) {
        Optional<String> who = speaker.equals("-") ? Optional.empty() : Optional.of(speaker);
        return search.check(new QuoteQuestion(words, who, List.of(filters), 10, TestIndex.PLENTY));
    }

    private static List<String> articles(QuoteAnswer answer) {
        return answer.findings().stream().map(finding -> finding.record().article().id()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The cranes will move when the offer does             | -     | EXACT         | first later changed
            “the cranes WILL move when the offer does.”          | reyle | EXACT         | first later changed
            The cranes will move … not a day before              | -     | EXACT         | first later
            The cranes will move when the offer does not a day   | -     | ALTERED       | first later
            We … going to close the old swing bridge             | -     | ALTERED       | hidden
            The cranes would move when the offer did             | -     | ALTERED       | first later changed
            The cranes will move when the offer does             | fenn  | OTHER_SPEAKER | first later changed
            nobody will take our harbour from us                 | REYLE | OTHER_SPEAKER | other
            nobody will take our harbour from us and that is all | Fenn  | PARTIAL       | other
            nobody will take our harbour from us and that        | Fenn  | ALTERED       | other
            The cranes will move when the mayor of this proud and ancient city allows it | - | PARTIAL | first later
            The harbour will be sold to investors in the spring  | -     | PARAPHRASED   | reported
            We close the eastern quay for ever                   | -     | NOT_FOUND     |
            It rains in the hills                                | -     | NOT_FOUND     |
            """)
    void saysWhetherItIsOnRecord(String words, String speaker, Verdict verdict, String found) {
        QuoteAnswer answer = check(words, speaker);
        assertThat(answer.verdict()).as(words).isEqualTo(verdict);
        assertThat(articles(answer)).as(words)
                .isEqualTo(found == null ? List.of() : List.of(found.split(" ")));
    }

    @Test
    void whatWasNotSaidIsNotedAndNotFound() {
        assertThat(check("We shall close the eastern quay for ever", "-").notes())
                .containsExactly(
                        "left out, because they say that it was not said or only might be: 1 record (denied#0)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tomas Reyl | no speaker in the index is called “Tomas Reyl” (did you mean Tomas Reyle?)
            berk       | no speaker in the index is called “berk” (did you mean Nils Berg?)
            Zzz        | no speaker in the index is called “Zzz”
            """)
    void saysThatNobodyIsCalledSo(String speaker, String note) {
        assertThat(check("The cranes will move when the offer does", speaker).notes()).containsExactly(note);
        assertThat(check("It rains in the hills", speaker).notes()).containsExactly(note);
    }

    @Test
    void somebodyWhoSaidSomethingElseIsKnown() {
        assertThat(check("The cranes will move when the offer does", "berg").notes()).isEmpty();
    }

    @Test
    void datesNarrowIt() {
        Filter march4 = new Filter.DateRange(Optional.of("2025-03-04"), Optional.empty());
        assertThat(articles(check("The cranes will move when the offer does", "-", march4)))
                .containsExactly("later", "changed");
    }

    @Test
    void theRestIsCounted() {
        QuoteAnswer answer = search.check(new QuoteQuestion(
                "The cranes will move when the offer does", Optional.empty(), List.of(), 1, TestIndex.PLENTY));
        assertThat(articles(answer)).containsExactly("first");
        assertThat(answer.notes()).containsExactly("2 more (raise --limit to see them)");
    }

    @Test
    void questionsWithoutWordsAndTooLongOnesAreRefused() {
        assertThatThrownBy(() -> check("“…”", "-")).isInstanceOf(BadQueryException.class)
                .hasMessage("no word in the quotation: write what was said");
        assertThatThrownBy(() -> check("ship ".repeat(301), "-")).isInstanceOf(BadQueryException.class)
                .hasMessage("at most 300 words of a quotation, not 301: check a part of it");
        assertThatThrownBy(() -> check("ship", "...")).isInstanceOf(BadQueryException.class);
    }

    @Test
    void everyQuoteOnRecordIsFoundAgain(@TempDir Path other) {
        var samples = new RandomRecords(11).samples(60);
        List<AttributionRecord> quotes = samples.stream().flatMap(sample -> sample.records().stream())
                .filter(record -> !record.verbatim().isEmpty() && record.factuality() == Factuality.ASSERTED)
                .toList();
        try (LuceneSearch random = TestIndex.of(other, samples)) {
            Seeded.check(100, seed -> {
                AttributionRecord quote = quotes.get(seed.nextInt(quotes.size()));
                String words = String.join(" … ", org.onrecord.schema.RecordText.verbatim(quote).stream()
                        .map(span -> span.in(quote.text())).toList());
                if (new Wordings().of(words).size() == 0) { return; }
                QuoteAnswer answer = random.check(new QuoteQuestion(
                        words, Optional.empty(), List.of(), 1000, TestIndex.PLENTY));
                assertThat(answer.verdict()).as(words).isEqualTo(Verdict.EXACT);
                assertThat(answer.findings().stream().filter(finding -> finding.verdict() == Verdict.EXACT)
                        .map(Finding::record).map(AttributionRecord::text)).as(words)
                        .allMatch(text -> !text.isEmpty());
            });
        }
    }
}
