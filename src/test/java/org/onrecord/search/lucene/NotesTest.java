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
import org.onrecord.search.Field;
import org.onrecord.search.Filter;
import org.onrecord.search.SearchResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What a result says besides its hits. */
class NotesTest {

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

    private static List<String> notes(String query, Filter... filters) {
        return search.search(TestIndex.request(query, filters)).notes();
    }

    private static Filter anyOf(Field field, String... values) {
        return new Filter.AnyOf(field, List.of(values));
    }

    private static Filter dates(String from, String to) {
        return new Filter.DateRange(Optional.of(from), Optional.of(to));
    }

    @Test
    void areNotMadeWhenAllIsPlain() {
        assertThat(notes("bridge")).isEmpty();
        assertThat(notes("")).isEmpty();
        assertThat(notes("bridge", anyOf(Field.STANCE, "oppose"))).isEmpty();
    }

    @Test
    void nameTheFilterThatEmptiedTheResult() {
        assertThat(notes("freeze", anyOf(Field.STANCE, "mixed")))
                .containsExactly("without “stance mixed” there would be 2 records");
        assertThat(notes("freeze", anyOf(Field.STANCE, "support", "mixed"), anyOf(Field.SPEAKER, "mara")))
                .containsExactly("without “stance support or mixed” there would be 1 record");
        assertThat(notes("bridge", new Filter.MinConfidence(0.95)))
                .containsExactly("without “confidence of at least 0.95” there would be 1 record");
        assertThat(notes("bridge", dates("2024", "2025-04")))
                .containsExactly("without “dates from 2024 to 2025-04” there would be 1 record");
    }

    @Test
    void nameEachFilterThatAloneEmptiesTheResult() {
        assertThat(notes("", anyOf(Field.STANCE, "support"), anyOf(Field.KIND, "statement"))).containsExactly(
                "without “stance support” there would be 1 record", "without “kind statement” there would be 1 record");
    }

    @Test
    void sayWhatWouldBeWithoutAnyFilterWhenNoneIsToBlameAlone() {
        assertThat(notes("bridge", anyOf(Field.STANCE, "mixed"), anyOf(Field.KIND, "statement")))
                .containsExactly("without any filter there would be 1 record");
    }

    @Test
    void countRecordsLeftOutBecauseNobodySaidThem() {
        assertThat(notes("lighthouse")).containsExactly(
                "left out, because they are negated, hypothetical or declined: 2 records (add factuality:any to see them)");
    }

    @Test
    void countRecordsWithoutAYearThatNoDateCanFind() {
        String one = "1 record without a year left out, since no range of dates can hold them";
        String two = "2 records without a year left out, since no range of dates can hold them";
        assertThat(notes("", dates("2025", "2025"))).containsExactly(two);
        assertThat(notes("menu OR bridge", dates("2025", "2025"))).containsExactly(one);
        assertThat(notes("date:2025")).containsExactly(two);
        assertThat(notes("(menu OR bridge) date:2025-05")).containsExactly(one);
        assertThat(notes("bridge date:2025-05")).isEmpty();
        assertThat(notes("date:--05-27")).isEmpty();
        assertThat(notes("stance:oppose", dates("2025", "2025"))).containsExactly(one);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "negociations failed | “negociations” is in no record; similar words: negotiations",
            "xylophone | “xylophone” is in no record", "\"gud faith\" gratulations | “gratulations” is in no record",
            "speaker:vagra | “vagra” is in no speaker; similar words: varga",
            "speaker:vra | “vra” is in no speaker", "speaker:ile | “ile” is in no speaker; similar words: ilse",
            "role:ministre | “ministre” is in no role; similar words: minister",
            "said:gambel | “gambel” is in no quote; similar words: gamble",
            "title:bridgee | “bridgee” is in no title; similar words: bridge",
            "text:gambel | “gambel” is in no record; similar words: gamble"})
    void suggestSpellingsOfUnknownWords(String query, String note) {
        assertThat(notes(query)).contains(note);
    }

    @Test
    void suggestSpellingsOfUnknownNamesInFilters() {
        assertThat(notes("", anyOf(Field.SPEAKER, "tasmin")))
                .contains("“tasmin” is in no speaker; similar words: tamsin");
    }

    @Test
    void neverSuggestForWordsThatAreThere() {
        assertThat(notes("bridge storm")).noneMatch(note -> note.contains("similar words"));
        assertThat(notes("bridges storm")).noneMatch(note -> note.contains("is in no"));
        assertThat(notes("storm -negociations bridge")).noneMatch(note -> note.contains("negociations” is in no"));
    }

    @Test
    void keepToTheFirstFewUnknownWords() {
        assertThat(notes("aaaaa1 aaaaa2 aaaaa3 aaaaa4 aaaaa5 aaaaa6 aaaaa7"))
                .filteredOn(note -> note.contains("is in no record"))
                .hasSize(5);
    }

    @Test
    void saySomebodyIsCalledThat() {
        assertThat(notes("tobin ferries")).contains("speaker:tobin ferries would find 1 record");
        assertThat(notes("\"ilse tamsin\"")).contains("speaker:\"ilse tamsin\" would find 1 record");
    }

    @Test
    void sayWhichPartOfTheQueryEmptiedTheResult() {
        assertThat(notes("bridge sold xylophone")).contains("without “xylophone” there would be 1 record");
        assertThat(notes("stance:mixed bridge")).containsExactly(
                "without “stance:mixed” there would be 1 record", "without “bridge” there would be 1 record");
    }

    @Test
    void nameSignsThatAreNoWords() {
        SearchResult result = search.search(TestIndex.request("bridge & sold"));
        assertThat(result.total()).isEqualTo(1);
        assertThat(result.notes()).containsExactly("“&” holds no word and was left out");
    }
}
