package org.onrecord.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.search.BadQueryException;
import org.onrecord.search.FacetRequest;
import org.onrecord.search.Field;
import org.onrecord.search.Filter;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.SearchResult;
import org.onrecord.search.Sort;

import static org.assertj.core.api.Assertions.assertThat;

class SearchCommandTest {

    private final FakeRooms rooms = new FakeRooms();
    private final Shell shell = new Shell(rooms);

    @Test
    void printsTheHitsOnStandardOutputAndTheirNumberBesideThem() {
        Shell.Outcome outcome = shell.run("search", "toll");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).startsWith("SPEAKER").contains("Mira Solane", "**We** will never",
                "kelm-ferry-toll#79");
        assertThat(outcome.err()).isEqualTo("onrecord: 3 of 3 records\n");
    }

    @Test
    void asksForTenHitsByRelevanceInFiveSecondsUnlessToldOtherwise() {
        shell.run("search", "toll");

        assertThat(request()).isEqualTo(new SearchRequest(
                "toll", List.of(), List.of(), Sort.RELEVANCE, 10, Optional.empty(), Duration.ofSeconds(5)));
    }

    @Test
    void takesOrderLimitPageAndTimeLimit() {
        shell.run("search", "toll", "--sort", "Newest", "--limit", "25", "--after", "c1", "--time-limit", "9");

        assertThat(request()).isEqualTo(new SearchRequest(
                "toll", List.of(), List.of(), Sort.NEWEST, 25, Optional.of("c1"), Duration.ofSeconds(9)));
    }

    @ParameterizedTest
    @MethodSource
    void narrowsTheSearch(List<String> options, Filter filter) {
        Shell.Outcome outcome = shell
                .run(Stream.concat(Stream.of("search", "toll"), options.stream()).toArray(String[]::new));

        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(request().filters()).containsExactly(filter);
    }

    static Stream<Arguments> narrowsTheSearch() {
        return Stream.of(
                Arguments.of(List.of("--speaker", "Solane"), any(Field.SPEAKER, "Solane")),
                Arguments.of(List.of("--speaker", "Solane, M.", "--speaker", "Arle"),
                        any(Field.SPEAKER, "Solane, M.", "Arle")),
                Arguments.of(List.of("--role", "minister"), any(Field.ROLE, "minister")),
                Arguments.of(List.of("--affiliation", "Kelm"), any(Field.AFFILIATION, "Kelm")),
                Arguments.of(List.of("--target", "toll"), any(Field.TARGET, "toll")),
                Arguments.of(List.of("--source", "Kelm Courier"), any(Field.SOURCE, "Kelm Courier")),
                Arguments.of(List.of("--stance", "oppose,MIXED"), any(Field.STANCE, "oppose", "mixed")),
                Arguments.of(List.of("--stance", "oppose", "--stance=support"), any(Field.STANCE, "oppose", "support")),
                Arguments.of(List.of("--kind", "quote"), any(Field.KIND, "quote")),
                Arguments.of(List.of("--form", "direct,mixed"), any(Field.FORM, "direct", "mixed")),
                Arguments.of(List.of("--act", "deny"), any(Field.ACT, "deny")),
                Arguments.of(List.of("--type", "group"), any(Field.TYPE, "group")),
                Arguments.of(List.of("--factuality", "negated"), any(Field.FACTUALITY, "negated")),
                Arguments.of(
                        List.of("--factuality", "any"),
                        any(Field.FACTUALITY, "asserted", "negated", "hypothetical", "declined")),
                Arguments.of(List.of("--from", "2025-05-27"),
                        new Filter.DateRange(Optional.of("2025-05-27"), Optional.empty())),
                Arguments.of(
                        List.of("--from", "2024-02", "--to", "2025"),
                        new Filter.DateRange(Optional.of("2024-02"), Optional.of("2025"))),
                Arguments.of(
                        List.of("--from", "2025-05-27", "--to", "2025"),
                        new Filter.DateRange(Optional.of("2025-05-27"), Optional.of("2025"))),
                Arguments.of(List.of("--min-confidence", "0.5"), new Filter.MinConfidence(0.5)));
    }

    @Test
    void joinsItsWordsToOneQuery() {
        shell.run("search", "ferry", "\"never charge\"", "-bridge".replace("-", "NOT "));

        assertThat(request().query()).isEqualTo("ferry \"never charge\" NOT bridge");
    }

    @Test
    void takesAQueryThatStartsWithAHyphenOrAnAtSign() {
        shell.run("search", "--", "-bridge");
        shell.run("search", "@council");

        assertThat(rooms.requests).extracting(SearchRequest::query).containsExactly("-bridge", "@council");
    }

    @Test
    void needsNoQuery() {
        shell.run("search", "--speaker", "Solane");

        assertThat(request().query()).isEmpty();
    }

    @Test
    void countsBeneathTheHitsWhenAsked() {
        shell.run("search", "toll", "--facets");

        assertThat(request().facets()).extracting(FacetRequest::field)
                .containsExactly(Field.SPEAKER, Field.STANCE, Field.SOURCE, Field.DATE);
    }

    @Test
    void refusesCountsInAFormatWithoutAPlaceForThem() {
        Shell.Outcome outcome = shell.run("search", "toll", "--facets", "--format", "csv");

        assertThat(outcome.code()).isEqualTo(Exit.USAGE);
        assertThat(outcome.err()).startsWith("onrecord: --facets: csv has no place for counts");
    }

    @ParameterizedTest
    @CsvSource({"table,SPEAKER", "json,{\"total\":3", "jsonl,{\"id\":", "csv,'id,speaker'", "tsv,id\tspeaker",
            "markdown,| Speaker"})
    void printsInEveryFormat(String format, String start) {
        assertThat(shell.run("search", "toll", "--format", format).out()).startsWith(start);
    }

    @Test
    void findsNothingWithExitCodeOneAndSaysWhy() {
        rooms.answer = () -> FakeRooms.result(List.of(), 0, "without “stance:oppose” there would be 4 records");

        Shell.Outcome outcome = shell.run("search", "toll", "--stance", "oppose");

        assertThat(outcome.code()).isEqualTo(Exit.NOTHING_FOUND);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).isEqualTo("""
                onrecord: nothing found
                onrecord: without “stance:oppose” there would be 4 records
                """);
    }

    @Test
    void namesTheNextPage() {
        rooms.answer = () -> {
            SearchResult page = FakeRooms.result(List.of(), 70);
            return new SearchResult(70, page.hits(), List.of(), Optional.of("abc"), false, List.of());
        };

        assertThat(shell.run("search", "toll").err()).contains("0 of 70 records (the next page: --after abc)");
    }

    @Test
    void saysThatTheTimeWasOver() {
        rooms.answer = () -> new SearchResult(1, List.of(), List.of(), Optional.empty(), true, List.of());

        assertThat(shell.run("search", "toll").err()).contains("stopped after 5 s").contains("--time-limit");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "--stance|opose|support, oppose, mixed, neutral",
            "--kind|qoute|quote, statement",
            "--form|straight|direct, mixed, indirect",
            "--act|sing|say, ask, deny",
            "--type|robot|person, organization, group, document, anonymous, unknown",
            "--factuality|true|asserted, negated, hypothetical, declined",
            "--sort|best|relevance, newest, oldest",
            "--format|xml|table, json, jsonl, csv, tsv, markdown, bibtex, csl-json, html",
            "--color|blue|auto, always, never",
            "--from|May 2025|2025-05-27, 2025-05 or 2025",
            "--from|2025-13|2025-05-27, 2025-05 or 2025",
            "--to|2025-02-30|2025-05-27, 2025-05 or 2025",
            "--limit|0|1 to 1000",
            "--limit|1001|1 to 1000",
            "--time-limit|0|1 to 3600",
            "--min-confidence|1.5|0 to 1",
            "--min-confidence|NaN|0 to 1",
            "--speaker|' '|name a value"})
    void refusesAValueAndListsWhatIsAllowed(String option, String value, String allowed) {
        Shell.Outcome outcome = shell.run("search", "toll", option, value);

        assertThat(outcome.code()).isEqualTo(Exit.USAGE);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("onrecord: " + option + ": ").contains(allowed).hasLineCount(1);
        assertThat(rooms.requests).isEmpty();
    }

    @Test
    void refusesARangeOfDatesThatRunsBackwards() {
        assertThat(shell.run("search", "--from", "2025-06", "--to", "2025-05").err())
                .isEqualTo("onrecord: --from: 2025-06 is after --to 2025-05 (swap them)\n");
    }

    @Test
    void pointsAtThePlaceWhereAQueryGoesWrong() {
        rooms.answer = () -> {
            throw new BadQueryException(8, "“(” is never closed at character 9: add a )");
        };

        Shell.Outcome outcome = shell.run("search", "harbour (toll");

        assertThat(outcome.code()).isEqualTo(Exit.USAGE);
        assertThat(outcome.err()).isEqualTo("""
                onrecord: query: “(” is never closed at character 9: add a )
                  harbour (toll
                          ^
                """);
    }

    @Test
    void pointsAtNoPlaceWhenTheFaultIsNotInTheQuery() {
        rooms.answer = () -> {
            throw new BadQueryException("the cursor is of another search: start again");
        };

        Shell.Outcome outcome = shell.run("search", "toll", "--after", "x");

        assertThat(outcome.code()).isEqualTo(Exit.USAGE);
        assertThat(outcome.err()).isEqualTo("onrecord: the cursor is of another search: start again\n");
    }

    @Test
    void looksInTheIndexOfTheOptionElseOfTheEnvironmentElseInTheUsualPlace() {
        shell.run("search", "toll");
        shell.set("ONRECORD_INDEX", "elsewhere").run("search", "toll");
        shell.run("search", "toll", "--index", "here");
        shell.set("ONRECORD_INDEX", "").run("search", "toll");

        assertThat(rooms.folders).containsExactly(
                Path.of("index-data/index"), Path.of("elsewhere"), Path.of("here"), Path.of("index-data/index"));
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 80, 120})
    void fitsTheTerminal(int columns) {
        String out = shell.set("COLUMNS", Integer.toString(columns)).run("search", "toll").out();

        assertThat(out.lines()).allMatch(line -> line.length() <= columns);
    }

    private SearchRequest request() {
        return rooms.requests.getLast();
    }

    private static Filter any(Field field, String... values) {
        return new Filter.AnyOf(field, List.of(values));
    }

    @Test
    void countsAlone() {
        Shell.Outcome outcome = shell.run("search", "toll", "--count");

        assertThat(outcome.out()).isEqualTo("3\n");
        assertThat(rooms.requests.getLast().limit()).isZero();
    }

    @Test
    void explainsTheOrder() {
        assertThat(shell.run("search", "toll", "--explain").out()).contains(" = words ")
                .contains(" × confidence 0.940");
        assertThat(shell.run("search", "toll", "--explain", "--sort", "newest").code()).isEqualTo(Exit.USAGE);
        assertThat(shell.run("search", "toll", "--explain", "--format", "csv").code()).isEqualTo(Exit.USAGE);
    }
}
