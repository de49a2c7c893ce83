package org.onrecord.output;

import java.util.EnumSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.json.RecordJson;
import org.onrecord.model.Span;
import org.onrecord.search.Hit;
import org.onrecord.testing.SampleRecords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ResultEncoderTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void jsonIsOneDocumentWithHitsFacetsAndTheNextPage() {
        JsonNode json = MAPPER.readTree(encode(Format.JSON));

        assertThat(json.propertyNames())
                .containsExactly("total", "timed_out", "cursor", "notes", "facets", "hits");
        assertThat(json.path("total").intValue()).isEqualTo(42);
        assertThat(json.path("timed_out").booleanValue()).isFalse();
        assertThat(json.path("cursor").stringValue()).isEqualTo("next-1");
        assertThat(json.path("notes").path(0).stringValue()).isEqualTo("3 left out");
        assertThat(json.path("hits")).hasSize(3);
        assertThat(json.path("hits").path(0).path("speaker").path("name").stringValue()).isEqualTo("Mira Solane");
        assertThat(json.path("hits").path(0).path("score").doubleValue()).isEqualTo(2.5);
        assertThat(json.path("hits").path(0).path("highlights").toString()).isEqualTo("[[8,13]]");
        assertThat(json.path("facets").path(0).path("counts").path(0).toString())
                .isEqualTo("{\"value\":\"Mira Solane\",\"hits\":40}");
        assertThat(json.path("facets").path(1).path("path").toString()).isEqualTo("[\"2025\"]");
    }

    @Test
    void jsonOfNothingIsADocumentToo() {
        JsonNode json = MAPPER.readTree(ResultEncoder.encode(Results.nothing(), Format.JSON, Display.PLAIN));

        assertThat(json.path("hits")).isEmpty();
        assertThat(json.path("cursor").isNull()).isTrue();
    }

    @Test
    void everyJsonLineParsesAlone() {
        for (long seed = 1; seed <= 50; seed++) {
            String lines = ResultEncoder.encode(Results.random(seed), Format.JSONL, Display.PLAIN);

            assertThat(lines.lines()).as("seed %d", seed).hasSameSizeAs(Results.random(seed).hits())
                    .allSatisfy(line -> {
                        JsonNode json = MAPPER.readTree(line);
                        assertThat(json.path("score").isNumber()).isTrue();
                        assertThat(json.path("highlights").isArray()).isTrue();
                        assertThat(RecordJson.read(line).id()).isEqualTo(json.path("id").stringValue());
                    });
            assertThat(lines).as("seed %d", seed).doesNotContain("\u001B", "\u202E", "\u2028", "\u009B");
        }
    }

    @Test
    void tableHasTheFacetsBeneathTheHits() {
        String table = encode(Format.TABLE);

        assertThat(table).startsWith("SPEAKER").contains("We will **never** charge", "\n\nSPEAKER (3 of 7 values)\n");
        assertThat(table.indexOf("“Critics”")).isLessThan(table.indexOf("(3 of 7 values)"));
    }

    @Test
    void tableOfNothingIsEmpty() {
        assertThat(ResultEncoder.encode(Results.nothing(), Format.TABLE, Display.PLAIN)).isEmpty();
    }

    @Test
    void cellsKeepTheirHeadWithoutHits() {
        assertThat(ResultEncoder.encode(Results.nothing(), Format.CSV, Display.PLAIN).lines()).hasSize(1);
        assertThat(encode(Format.CSV).lines()).hasSize(4);
        assertThat(encode(Format.TSV).lines()).hasSize(4);
        assertThat(encode(Format.MARKDOWN).lines()).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "JSONLD")
    void everyFormatEndsItsLastLine(Format format) {
        assertThat(encode(format)).endsWith("\n");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "JSONLD")
    void everyFormatNamesEveryRecord(Format format) {
        List<String> ids = SampleRecords.all().stream().map(record -> record.id()).toList();

        assertThat(encode(format).replace("\\", "")).contains(ids);
    }

    @Test
    void onlyTableAndJsonHaveAPlaceForFacets() {
        assertThat(EnumSet.allOf(Format.class).stream().filter(ResultEncoder::showsFacets))
                .containsExactly(Format.TABLE, Format.JSON);
    }

    @Test
    void streamedJsonIsAnArray() {
        RecordEncoder encoder = Format.JSON.encoder(Display.PLAIN);
        String json = encoder.head() + encoder.row(SampleRecords.quote()) + encoder.between()
                + encoder.hit(new Hit(SampleRecords.mixed(), 1, List.of(new Span(0, 3)))) + encoder.tail();

        assertThat(MAPPER.readTree(json)).hasSize(2);
        assertThat(MAPPER.readTree(encoder.head() + encoder.tail())).isEmpty();
    }

    private static String encode(Format format) {
        return ResultEncoder.encode(Results.page(), format, Display.PLAIN);
    }
}
