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
import org.onrecord.search.BadQueryException;
import org.onrecord.search.Field;
import org.onrecord.search.Filter;
import org.onrecord.search.Hit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Filters against the records of {@link Quillon}. */
class FilterTest {

    @TempDir
    static Path folder;

    private static LuceneSearch search;

    @BeforeAll
    static void open() {
        search = TestIndex.of(folder, Quillon.samples());
    }

    @AfterAll
    static void close() {
        search.close();
    }

    private static List<String> found(String query, Filter... filters) {
        return TestIndex.articles(search.search(TestIndex.request(query, filters)));
    }

    private static Filter.AnyOf anyOf(Field field, String... values) {
        return new Filter.AnyOf(field, List.of(values));
    }

    private static Filter.DateRange dates(String from, String to) {
        return new Filter.DateRange(
                Optional.of(from).filter(day -> !day.isEmpty()), Optional.of(to).filter(day -> !day.isEmpty()));
    }

    private static BadQueryException fault(Filter filter) {
        return catchThrowableOfType(BadQueryException.class, () -> found("", filter));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "SPEAKER | oneill simic | bridge faith", "SPEAKER | O'NEILL | bridge faith",
            "SPEAKER | Šimić, Mara | bridge faith",
            "SPEAKER | Mara O’Neill-Simic | bridge faith", "SPEAKER | Odon Varga | menu",
            "SPEAKER | varga | tolls menu",
            "SPEAKER | officials | -", "ROLE | mayor | tolls faith", "AFFILIATION | union | faith gamble",
            "SOURCE | tide.watch | tolls freeze",
            "TARGET | freezes | faith", "TARGET | deal harbour | gamble", "STANCE | Oppose | bridge menu faith",
            "KIND | statement | freeze",
            "FORM | mixed | gamble", "ACT | praise | tolls", "TYPE | organization | freeze",
            "FACTUALITY | negated | unsafe",
            "FACTUALITY | any | bridge tolls freeze menu faith gamble unsafe pay silence storm", "SPEAKER | mar | -"})
    void keepRecordsWithAValue(Field field, String value, String articles) {
        List<String> expected = articles.equals("-") ? List.of() : List.of(articles.split(" "));
        assertThat(found("", anyOf(field, value))).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void keepRecordsWithAnyOfSeveralValues() {
        assertThat(found("", anyOf(Field.STANCE, "support", "mixed"))).containsExactlyInAnyOrder("tolls", "gamble");
        assertThat(found("", anyOf(Field.SPEAKER, "tobin", "tamsin"))).containsExactlyInAnyOrder("tolls", "gamble");
        assertThat(found("", anyOf(Field.FACTUALITY, "asserted", "declined"), anyOf(Field.SPEAKER, "tobin")))
                .containsExactlyInAnyOrder("tolls", "silence");
    }

    @Test
    void mustAllHold() {
        assertThat(found("", anyOf(Field.STANCE, "oppose"), anyOf(Field.SPEAKER, "mara"), dates("2025-05", "2025-05")))
                .containsExactly("bridge");
        assertThat(found("freeze", anyOf(Field.STANCE, "oppose"))).containsExactly("faith");
        assertThat(found("", anyOf(Field.ROLE, "mayor"), anyOf(Field.ROLE, "former"))).containsExactly("faith");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "2025-05-27 | 2025-05-27 | bridge tolls", "2025-05 | `` | bridge tolls", "`` | 2024 | freeze gamble",
            "2024 | 2024 | freeze gamble",
            "2024-12-31 | 2025-03-02 | freeze gamble faith", "2025-03-03 | 2025-04 | -", "2025-05-31 | `` | tolls",
            "`` | 2025-05-01 | freeze gamble faith tolls",
            "2026 | `` | -"})
    void keepDatesThatCanLieInTheRange(String from, String to, String articles) {
        List<String> expected = articles.equals("-") ? List.of() : List.of(articles.split(" "));
        assertThat(found("", dates(from, to))).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void keepConfidentRecords() {
        assertThat(found("", new Filter.MinConfidence(0.75)))
                .containsExactlyInAnyOrder("bridge", "tolls", "menu", "faith", "gamble");
        assertThat(found("", new Filter.MinConfidence(0))).hasSize(7);
    }

    @Test
    void doNotChangeScores() {
        List<Hit> plain = search.search(TestIndex.request("freeze OR bridge")).hits();
        List<Hit> filtered = search.search(
                TestIndex.request("freeze OR bridge", anyOf(Field.STANCE, "oppose"), dates("2025", "2025"))).hits();
        assertThat(filtered).isNotEmpty().allSatisfy(hit -> assertThat(plain).contains(hit));
    }

    @Test
    void doNotHighlight() {
        assertThat(search.search(TestIndex.request("", anyOf(Field.TARGET, "freeze"))).hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.highlights()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "STANCE | foo | unknown stance “foo”; the values are support, oppose, mixed, neutral",
            "STANCE | opose | did you mean oppose?", "KIND | quotes | did you mean quote?",
            "FACTUALITY | perhaps | declined, any",
            "TYPE | any | unknown type “any”",
            "SPEAKER | … | nothing to search for in the speaker “…”: write a part of the name",
            "SPEAKER | `` | nothing to search for in the speaker"})
    void withAnUnknownValueAreRefused(Field field, String value, String message) {
        BadQueryException fault = fault(anyOf(field, value));
        assertThat(fault).hasMessageContaining(message);
        assertThat(fault.inQuery()).isFalse();
        assertThat(fault.position()).isZero();
    }

    @Test
    void withAnEndlessValueAreRefused() {
        assertThat(fault(anyOf(Field.SPEAKER, "x".repeat(1001)))).hasMessageContaining("more than 1000 characters");
        assertThat(fault(anyOf(Field.SPEAKER, "x".repeat(1000)))).isNull();
    }

    @Test
    void withBadDatesAreRefused() {
        assertThat(fault(dates("2025-06", "2025-05")))
                .hasMessage("the dates from 2025-06 to 2025-05 hold no day: the earlier date comes first");
        assertThat(fault(dates("yesterday", ""))).hasMessage(
                "“yesterday” is not a date: write 2025, 2025-05 or 2025-05-27");
        assertThat(fault(dates("", "2025-02-30"))).hasMessageContaining("“2025-02-30” is not a date");
        assertThat(fault(dates("--05-27", ""))).hasMessageContaining("is not a date");
    }
}
