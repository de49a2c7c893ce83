package org.onrecord.output;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.ArticleHeader;
import org.onrecord.model.AttributionRecord;
import org.onrecord.testing.RandomRecords;
import org.onrecord.testing.SampleRecords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class RecordCslTest {

    private final RecordCsl csl = new RecordCsl();

    private JsonNode item(AttributionRecord record) {
        return new JsonMapper().readTree(csl.row(record));
    }

    private static AttributionRecord in(ArticleHeader header) {
        AttributionRecord r = SampleRecords.mixed();
        return new AttributionRecord(r.id(), r.form(), r.act(), r.text(), r.segments(), r.verbatim(), r.cue(),
                r.source(), r.speaker(), r.addressee(), r.via(), r.stance(), r.date(), r.factuality(), r.confidence(),
                r.context(), header);
    }

    @Test
    void anItemIsTheArticleWithWhoSaidWhatInTheNote() {
        JsonNode item = item(SampleRecords.mixed());
        assertThat(item.get("id").asString()).isEqualTo(SampleRecords.mixed().id());
        assertThat(item.get("title").asString()).isEqualTo("Ferry toll splits the council");
        assertThat(item.get("container-title").asString()).isEqualTo("Kelm Courier");
        assertThat(item.get("URL").asString()).isEqualTo("https://courier.example/ferry");
        assertThat(item.get("language").asString()).isEqualTo("en");
        assertThat(item.get("issued").get("date-parts").toString()).isEqualTo("[[2025,3,4]]");
        assertThat(item.get("note").asString()).isEqualTo(Citation.note(SampleRecords.mixed()));
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        assertThat(item(in(ArticleHeader.of("bare"))).propertyNames())
                .containsExactlyInAnyOrder("id", "type", "language", "note");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc", "courier.example/ferry", ""})
    void anAddressThatIsNoPageIsLeftOut(String url) {
        ArticleHeader header = new ArticleHeader("a", Optional.empty(), Optional.of(url), Optional.empty(),
                Optional.empty(), Optional.empty(), "en");
        assertThat(item(in(header)).has("URL")).isFalse();
    }

    @Test
    void noNoteHoldsAFieldHoweverOftenItTries() {
        assertThat(item(SampleRecords.saying("{:title: a} {:{:author: b}")).get("note").asString())
                .doesNotContain("{:").contains("{ :title: a}");
    }

    @Test
    void anyRecordsMakeOneArrayOfItemsThatSayTheirIds() {
        for (long seed = 1; seed <= 60; seed++) {
            List<AttributionRecord> records = List.of(new RandomRecords(seed).record(), SampleRecords.quote(),
                    new RandomRecords(-seed).record());
            String whole = csl.head() + records.stream().map(csl::row).collect(Collectors.joining(csl.between()))
                    + csl.tail();
            JsonNode items = new JsonMapper().readTree(whole);
            assertThat(items).as("seed %d", seed).hasSize(3);
            for (int i = 0; i < 3; i++) {
                assertThat(items.get(i).get("id").asString()).as("seed %d", seed).isEqualTo(records.get(i).id());
                assertThat(items.get(i).get("note").asString()).as("seed %d", seed).doesNotContain("\n", "\u202E");
            }
        }
    }
}
