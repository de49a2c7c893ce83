package org.onrecord.cli;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.search.FacetRequest;
import org.onrecord.search.FacetResult;
import org.onrecord.search.Field;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.SearchResult;

import static org.assertj.core.api.Assertions.assertThat;

class FacetsCommandTest {

    private final FakeRooms rooms = new FakeRooms();
    private final Shell shell = new Shell(rooms);

    @BeforeEach
    void answerWithOneFacet() {
        FacetResult facet = new FacetResult(
                Field.SPEAKER, List.of(), List.of(new FacetResult.Count("Mira Solane", 4)), 1, false);
        rooms.answer = () -> new SearchResult(9, List.of(), List.of(facet), Optional.empty(), false, List.of());
    }

    @Test
    void printsCountsAlone() {
        Shell.Outcome outcome = shell.run("facets", "", "--by", "speaker");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).startsWith("SPEAKER\nMira Solane  4  ███");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void countsEverythingWithoutAQuery() {
        shell.run("facets", "--by", "speaker");

        assertThat(request().query()).isEmpty();
        assertThat(request().limit()).isZero();
    }

    @Test
    void countsBySeveralFieldsOnceEach() {
        shell.run("facets", "toll", "--by", "speaker,stance", "--by", "Speaker", "--top", "5");

        assertThat(request().facets()).containsExactly(
                new FacetRequest(Field.SPEAKER, List.of(), 5), new FacetRequest(Field.STANCE, List.of(), 5));
    }

    @Test
    void countsOnlyValuesThatBeginAsAsked() {
        shell.run("facets", "--by", "target", "--starting", " Port ");

        assertThat(request().facets()).containsExactly(new FacetRequest(Field.TARGET, List.of(), 10, "Port"));
    }

    @Test
    void goesDownIntoADate() {
        shell.run("facets", "--by", "date,stance", "--path", "2025/05");
        shell.run("facets", "--by", "date", "--path", "2025-05");
        shell.run("facets", "--by", "date", "--path", "2025");

        assertThat(rooms.requests.getFirst().facets()).extracting(FacetRequest::path)
                .containsExactly(List.of("2025", "05"), List.of());
        assertThat(rooms.requests.get(1).facets().getFirst().path()).containsExactly("2025", "05");
        assertThat(request().facets().getFirst().path()).containsExactly("2025");
    }

    @Test
    void takesTheFiltersOfSearch() {
        shell.run("facets", "toll", "--by", "speaker", "--stance", "oppose", "--from", "2025");

        assertThat(request().filters()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"json,{\"total\":9", "jsonl,{\"field\":\"speaker\"", "csv,'field,path'", "tsv,field\tpath"})
    void printsInOtherFormats(String format, String start) {
        assertThat(shell.run("facets", "--by", "speaker", "--format", format).out()).startsWith(start);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "--by|colour|speaker, role, affiliation, stance, kind, form, act, type, source, target, factuality, date",
            "--top|0|1 to 100",
            "--top|101|1 to 100",
            "--path|May|2025 or 2025/05",
            "--path|2025/13|2025 or 2025/05",
            "--format|markdown|table, json, jsonl, csv, tsv"})
    void refusesAValueAndListsWhatIsAllowed(String option, String value, String allowed) {
        Shell.Outcome outcome = shell.run("facets", "--by", "date", option, value);

        assertThat(outcome.code()).isEqualTo(Exit.USAGE);
        assertThat(outcome.err()).startsWith("onrecord: " + option + ": ").contains(allowed).hasLineCount(1);
    }

    @Test
    void needsAField() {
        Shell.Outcome outcome = shell.run("facets", "toll");

        assertThat(outcome.code()).isEqualTo(Exit.USAGE);
        assertThat(outcome.err()).contains("missing required option: '--by").contains("onrecord facets --help");
    }

    @Test
    void refusesPartsOfAnythingButDates() {
        assertThat(shell.run("facets", "--by", "speaker", "--path", "2025").err())
                .isEqualTo("onrecord: --path: only dates have parts (add --by date)\n");
    }

    @Test
    void findsNothingWithExitCodeOne() {
        rooms.answer = () -> FakeRooms.result(List.of(), 0, "a note");

        Shell.Outcome outcome = shell.run("facets", "--by", "speaker");

        assertThat(outcome.code()).isEqualTo(Exit.NOTHING_FOUND);
        assertThat(outcome.err()).isEqualTo("onrecord: nothing found\nonrecord: a note\n");
    }

    private SearchRequest request() {
        return rooms.requests.getLast();
    }
}
