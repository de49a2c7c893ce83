package org.onrecord.output;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.model.ArticleHeader;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.DateBasis;
import org.onrecord.model.Factuality;
import org.onrecord.model.Resolution;
import org.onrecord.model.Speaker;
import org.onrecord.model.SpeakerType;
import org.onrecord.model.SpokenDate;
import org.onrecord.testing.RandomRecords;
import org.onrecord.testing.SampleRecords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** A record in the words of schema.org. */
class LinkedDataTest {

    private static final Pattern MARKUP = Pattern.compile("[<>&]");

    private static JsonNode json(AttributionRecord record) {
        return new JsonMapper().readTree(LinkedData.of(record));
    }

    private static Speaker speaker(SpeakerType type) {
        return new Speaker(Optional.of("Orla Quist"), type, Optional.of("mayor"), Optional.of("Merrin"),
                Optional.empty(), Resolution.NAME);
    }

    @Test
    void aQuotationIsPartOfItsArticle() {
        JsonNode quote = json(SampleRecords.quote());
        assertThat(quote.get("@context").asString()).isEqualTo("https://schema.org");
        assertThat(quote.get("text").asString()).isEqualTo(SampleRecords.quote().text());
        assertThat(quote.get("identifier").asString()).isEqualTo(SampleRecords.quote().id());
        JsonNode article = quote.get("isPartOf");
        assertThat(article.get("headline").asString()).isEqualTo("Ferry toll splits the council");
        assertThat(article.get("url").asString()).isEqualTo("https://courier.example/ferry");
        assertThat(article.get("datePublished").asString()).isEqualTo("2025-03-04");
        assertThat(article.get("author").get("@type").asString()).isEqualTo("Person");
        assertThat(article.get("inLanguage").asString()).isEqualTo("en");
        assertThat(quote.has("appearance")).isFalse();
    }

    @Test
    void wordsPartlyQuotedAreAQuotationAndAReportersAClaim() {
        assertThat(json(SampleRecords.mixed()).get("@type").asString()).isEqualTo("Quotation");
        assertThat(json(SampleRecords.statement()).get("@type").asString()).isEqualTo("Claim");
        assertThat(json(SampleRecords.statement()).has("isPartOf")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ASSERTED")
    void whatWasNotAssertedHasNoWordsThere(Factuality factuality) {
        assertThatIllegalArgumentException().isThrownBy(() -> LinkedData.of(SampleRecords.with(factuality)))
                .withMessageContaining(Labels.codes(Factuality.class).get(factuality.ordinal()));
    }

    @ParameterizedTest
    @CsvSource({"PERSON, Person, true", "ORGANIZATION, Organization, false", "GROUP, Organization, false",
            "DOCUMENT, Thing, false", "UNKNOWN, Thing, false", "ANONYMOUS, Thing, false"})
    void onlyPeopleHaveAJob(SpeakerType type, String schemaType, boolean job) {
        JsonNode speaker = json(SampleRecords.mixed().by(speaker(type))).get("spokenByCharacter");
        assertThat(speaker.get("@type").asString()).isEqualTo(schemaType);
        assertThat(speaker.get("name").asString()).isEqualTo("Orla Quist");
        assertThat(speaker.has("jobTitle")).isEqualTo(job);
    }

    @Test
    void aSpeakerWithoutNameIsLeftOut() {
        assertThat(json(SampleRecords.statement()).has("author")).isFalse();
        assertThat(json(SampleRecords.mixed().by(Speaker.unresolved(Optional.of("she")))).has("spokenByCharacter"))
                .isFalse();
        assertThat(json(SampleRecords.saying("no").by(speaker(SpeakerType.PERSON))).get("author").get("name")
                .asString()).isEqualTo("Orla Quist");
    }

    @Test
    void onlyAStatedDayIsADate() {
        LocalDate day = LocalDate.of(2025, 5, 7);
        assertThat(json(SampleRecords.said(SpokenDate.of(day, DateBasis.STATED))).get("dateCreated").asString())
                .isEqualTo("2025-05-07");
        List.of(SpokenDate.of(day, DateBasis.PUBLICATION), SpokenDate.of(YearMonth.from(day), DateBasis.STATED),
                SpokenDate.between(day, day.plusDays(2), DateBasis.STATED), SpokenDate.UNKNOWN)
                .forEach(
                        date -> assertThat(json(SampleRecords.said(date)).has("dateCreated")).as("%s", date).isFalse());
    }

    @Test
    void whatAnArticleLacksIsLeftOut() {
        AttributionRecord bare = in(ArticleHeader.of("bare"));
        assertThat(json(bare).get("isPartOf").propertyNames()).containsExactly("@type", "inLanguage");
    }

    @Test
    void anAddressThatIsNoPageIsLeftOut() {
        ArticleHeader h = SampleRecords.HEADER;
        AttributionRecord record = in(new ArticleHeader(h.id(), h.source(), Optional.of("javascript:alert(1)"),
                h.title(), h.author(), h.published(), h.language()));
        assertThat(json(record).get("isPartOf").has("url")).isFalse();
    }

    @Test
    void noWordsEndTheScriptTheyStandIn() {
        for (String words : List.of("</script><b>", "<!--", "]]>", "&lt;", "\u2028</SCRIPT >")) {
            String line = LinkedData.of(SampleRecords.saying(words));
            assertThat(MARKUP.matcher(line).find()).as(words).isFalse();
            assertThat(new JsonMapper().readTree(line).get("text").asString()).isEqualTo(words);
        }
    }

    @Test
    void anyRecordIsALineThatSaysWhatTheRecordSays() {
        for (long seed = 1; seed <= 100; seed++) {
            AttributionRecord record = new RandomRecords(seed).record();
            if (record.factuality() == Factuality.ASSERTED) {
                String line = LinkedData.of(record);
                assertThat(line.lines()).as("seed %d", seed).hasSize(1);
                assertThat(MARKUP.matcher(line).find()).as("seed %d", seed).isFalse();
                assertThat(json(record).get("identifier").asString()).as("seed %d", seed).isEqualTo(record.id());
            }
        }
    }

    private static AttributionRecord in(ArticleHeader header) {
        AttributionRecord r = SampleRecords.mixed();
        return new AttributionRecord(r.id(), r.form(), r.act(), r.text(), r.segments(), r.verbatim(), r.cue(),
                r.source(), r.speaker(), r.addressee(), r.via(), r.stance(), r.date(), r.factuality(), r.confidence(),
                r.context(), header);
    }
}
