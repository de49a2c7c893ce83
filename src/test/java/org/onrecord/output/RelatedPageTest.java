package org.onrecord.output;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.onrecord.search.Hit;
import org.onrecord.search.quote.Related;
import org.onrecord.search.quote.Variant;
import org.onrecord.search.quote.WordDiff;
import org.onrecord.search.quote.WordDiff.Kind;
import org.onrecord.search.quote.WordDiff.Piece;
import org.onrecord.testing.SampleRecords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class RelatedPageTest {

    private static final Related RELATED = new Related(SampleRecords.quote(), List.of(
            new Variant(SampleRecords.mixed(), new WordDiff(List.of(new Piece(Kind.SAME, "a toll", "a toll"))), true),
            new Variant(SampleRecords.quote(), new WordDiff(List.of(new Piece(Kind.ON_RECORD, "", "fair"))), false)),
            List.of(SampleRecords.statement()));

    @Test
    void showsVariantsThenSimilarRecords() {
        String page = RelatedPage.of(RELATED, new Display(120, false));
        assertThat(page).startsWith("THE SAME QUOTE in 2 more reports (2 of all 3 independent)\n  “a toll”\n")
                .contains("the same words · its own report")
                .contains("  “{+fair+}”\n")
                .contains("changed · the same report around it as an earlier one")
                .contains("\nSIMILAR\nSPEAKER");
    }

    @Test
    void saysWhenThereIsNoOther() {
        assertThat(RelatedPage.of(new Related(SampleRecords.quote(), List.of(), List.of()), Display.PLAIN))
                .isEqualTo("THE SAME QUOTE in no other report\n");
    }

    @Test
    void theJsonHasBoth() {
        JsonNode json = new JsonMapper().readTree(RelatedJson.of(RELATED));
        assertThat(json.get("id").asString()).isEqualTo(SampleRecords.quote().id());
        assertThat(json.get("independent").asInt()).isEqualTo(2);
        assertThat(json.get("variants").get(1).get("diff").get(0).get("kind").asString()).isEqualTo("on-record");
        assertThat(json.get("similar").get(0).get("id").asString()).isEqualTo(SampleRecords.statement().id());
    }

    @Test
    void foldedHitsSayHowManyTheyStandFor() {
        Hit folded = new Hit(SampleRecords.quote(), 1, List.of(), 3);
        RecordEncoder table = Format.TABLE.encoder(new Display(200, false));
        assertThat(table.hit(folded)).contains("and in 2 more reports");
        assertThat(Format.JSONL.encoder(Display.PLAIN).hit(folded)).endsWith(",\"alike\":3}\n");
        assertThat(Format.JSONL.encoder(Display.PLAIN).hit(new Hit(SampleRecords.quote(), 1, List.of())))
                .doesNotContain("alike");
    }
}
