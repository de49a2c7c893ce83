package org.onrecord.output;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.onrecord.search.FacetResult;
import org.onrecord.search.FacetResult.Count;
import org.onrecord.search.Field;
import org.onrecord.search.SearchResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FacetEncoderTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void drawsBarsInProportion() {
        assertThat(encode(Format.TABLE, new Display(40, false))).isEqualTo("""
                SPEAKER (3 of 7 values)
                Mira Solane  40  ███████████████████████
                Tomas Arle   10  ██████
                Critics       1  █

                DATE 2025
                03  5  █████████████████████████████████
                """);
    }

    @Test
    void whereNothingIsFoundAHeadingAloneIsNotPrinted() {
        FacetResult none = new FacetResult(Field.SPEAKER, List.of(), List.of(), 0, false);
        FacetResult others = new FacetResult(Field.STANCE, List.of(), List.of(new Count("oppose", 9)), 1, true);
        SearchResult nothing = new SearchResult(
                0, List.of(), List.of(none, others), Optional.empty(), false, List.of());

        assertThat(FacetEncoder.encode(nothing, Format.TABLE, Display.PLAIN)).startsWith("STANCE");
        assertThat(ResultEncoder.encode(nothing, Format.TABLE, Display.PLAIN)).startsWith("STANCE");
        SearchResult found = new SearchResult(1, List.of(), List.of(none), Optional.empty(), false, List.of());
        assertThat(FacetEncoder.encode(found, Format.TABLE, Display.PLAIN)).isEqualTo("SPEAKER\n");
    }

    @Test
    void putsDatesInTheOrderOfTime() {
        FacetResult years = new FacetResult(
                Field.DATE, List.of(), List.of(new Count("2025", 9), new Count("2023", 5), new Count("2024", 1)), 3,
                false);

        assertThat(FacetTable.of(years, Display.PLAIN).lines().skip(1).map(line -> line.substring(0, 4)))
                .containsExactly("2023", "2024", "2025");
    }

    @Test
    void saysWhichFilterWasSetAside() {
        FacetResult stances = new FacetResult(Field.STANCE, List.of(), List.of(new Count("oppose", 9)), 4, true);

        assertThat(FacetTable.of(stances, Display.PLAIN))
                .startsWith("STANCE (1 of 4 values), counted without the filter on stance\n");
        assertThat(FacetJson.map(stances)).containsEntry("sideways", true);
    }

    @Test
    void fitsAnyDisplay() {
        for (long seed = 1; seed <= 100; seed++) {
            Random random = new Random(seed);
            FacetResult facet = randomFacet(random);
            int width = 20 + random.nextInt(150);

            String table = FacetTable.of(facet, new Display(width, false));

            assertThat(table.lines()).as("seed %d", seed).hasSize(facet.counts().size() + 1)
                    .allMatch(line -> DisplayWidth.of(line) <= width, "fits " + width);
        }
    }

    @Test
    void showsSmallCountsBesideLargeOnes() {
        FacetResult facet = facet(new Count("many", 100_000), new Count("one", 1), new Count("none", 0));

        assertThat(FacetTable.of(facet, Display.PLAIN).lines().toList().subList(2, 4))
                .containsExactly("one        1  ▏", "none       0");
    }

    @Test
    void showsNoControlCharacterOfAValue() {
        assertThat(FacetTable.of(facet(new Count("a\u001B[2J\nb", 1)), Display.PLAIN)).contains("a<U+001B>[2J b");
    }

    @Test
    void jsonHasTheTotalAndEveryCount() {
        JsonNode json = MAPPER.readTree(encode(Format.JSON, Display.PLAIN));

        assertThat(json.path("total").intValue()).isEqualTo(42);
        assertThat(json.path("facets").path(0).path("field").stringValue()).isEqualTo("speaker");
        assertThat(json.path("facets").path(0).path("distinct").intValue()).isEqualTo(7);
        assertThat(json.path("facets").path(0).path("counts")).hasSize(3);
    }

    @Test
    void jsonLinesHaveOneCountEach() {
        assertThat(encode(Format.JSONL, Display.PLAIN).lines()).hasSize(4)
                .first().isEqualTo("{\"field\":\"speaker\",\"path\":[],\"value\":\"Mira Solane\",\"hits\":40}");
    }

    @Test
    void cellsHaveOneCountARow() {
        assertThat(encode(Format.CSV, Display.PLAIN).split("\r\n")).containsExactly(
                "field,path,value,hits", "speaker,,Mira Solane,40", "speaker,,Tomas Arle,10", "speaker,,Critics,1",
                "date,2025,03,5");
        assertThat(encode(Format.TSV, Display.PLAIN)).contains("speaker\t\tCritics\t1\n");
    }

    @Test
    void cellsAreSafeInASpreadsheet() {
        SearchResult result = result(facet(new Count("=cmd()", 1)));

        assertThat(FacetEncoder.encode(result, Format.CSV, Display.PLAIN)).contains("speaker,,'=cmd(),1");
    }

    @Test
    void hasNoMarkdown() {
        assertThat(FacetEncoder.FORMATS).containsExactlyInAnyOrder(
                Format.TABLE, Format.JSON, Format.JSONL, Format.CSV, Format.TSV);
        assertThatIllegalArgumentException().isThrownBy(() -> encode(Format.MARKDOWN, Display.PLAIN));
    }

    private static String encode(Format format, Display display) {
        return FacetEncoder.encode(Results.page(), format, display);
    }

    private static FacetResult facet(Count... counts) {
        return new FacetResult(Field.SPEAKER, List.of(), List.of(counts), counts.length, false);
    }

    private static SearchResult result(FacetResult facet) {
        return new SearchResult(1, List.of(), List.of(facet), Optional.empty(), false, List.of());
    }

    private static FacetResult randomFacet(Random random) {
        return facet(IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(i -> new Count("東é😀 name ".repeat(1 + random.nextInt(9)), random.nextInt(1_000_000)))
                .toArray(Count[]::new));
    }
}
