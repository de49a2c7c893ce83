package org.onrecord.extract;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Article;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.DateBasis;
import org.onrecord.model.DatePrecision;
import org.onrecord.model.Factuality;
import org.onrecord.model.Form;
import org.onrecord.model.Kind;
import org.onrecord.model.Resolution;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.StanceLabel;

import static org.assertj.core.api.Assertions.assertThat;

class ShippedExtractorTest {

    private static final String BRIDGE = """
            Council closes the Ostrel bridge

            Mayor Pia Lund said on Monday that the Ostrel bridge would close for two years.

            “Nobody wants to walk around the bay, but the pillars are rotten,” she said. “We will build a new one.”

            Harbour master Jon Vesk rejected the plan, calling it “a gift to the ferry company”.

            According to a report by the Institute of Roads, 4,000 people cross the bridge every day.

            Lund denied that the ferry company had paid for the report.

            “We never asked for this,” Vesk told the Halden Tide.
            """;

    private static final List<AttributionRecord> RECORDS = Shipped.records("2025-03-05", BRIDGE);

    @Test
    void aThatClauseIsAStatement() {
        AttributionRecord record = Shipped.record(RECORDS, "bridge would close");
        assertThat(record.kind()).isEqualTo(Kind.STATEMENT);
        assertThat(record.form()).isEqualTo(Form.INDIRECT);
        assertThat(record.verbatim()).isEmpty();
        assertThat(record.act()).isEqualTo(SpeechAct.SAY);
    }

    @Test
    void theOfficeBeforeANameIsItsRole() {
        AttributionRecord record = Shipped.record(RECORDS, "bridge would close");
        assertThat(record.speaker().name()).contains("Pia Lund");
        assertThat(record.speaker().role()).contains("Mayor");
        assertThat(record.speaker().resolvedBy()).isEqualTo(Resolution.NAME);
    }

    @Test
    void aWeekdayIsTheLastOneBeforePublication() {
        AttributionRecord record = Shipped.record(RECORDS, "bridge would close");
        assertThat(record.date().value()).contains("2025-03-03");
        assertThat(record.date().basis()).isEqualTo(DateBasis.STATED);
        assertThat(record.date().precision()).isEqualTo(DatePrecision.DAY);
    }

    @Test
    void aBrokenQuoteIsOneRecordOfTwoSegments() {
        AttributionRecord record = Shipped.record(RECORDS, "Nobody wants");
        assertThat(record.form()).isEqualTo(Form.DIRECT);
        assertThat(record.segments()).hasSize(2);
        assertThat(record.text()).contains(AttributionRecord.GAP).endsWith("We will build a new one.");
        assertThat(record.verbatim()).isEqualTo(record.segments());
    }

    @Test
    void aPronounIsThePersonBefore() {
        AttributionRecord record = Shipped.record(RECORDS, "Nobody wants");
        assertThat(record.speaker().name()).contains("Pia Lund");
        assertThat(record.speaker().mention()).contains("she");
        assertThat(record.speaker().resolvedBy()).isEqualTo(Resolution.PRONOUN);
    }

    @Test
    void wordsWithoutADateCarryTheDayOfPublication() {
        AttributionRecord record = Shipped.record(RECORDS, "We never asked");
        assertThat(record.date().value()).contains("2025-03-05");
        assertThat(record.date().basis()).isEqualTo(DateBasis.PUBLICATION);
    }

    @Test
    void aRejectionOpposesWhatItRejects() {
        AttributionRecord record = Shipped.record(RECORDS, "the plan");
        assertThat(record.act()).isEqualTo(SpeechAct.REJECT);
        assertThat(record.stance().label()).isEqualTo(StanceLabel.OPPOSE);
        assertThat(record.stance().target().orElse("")).contains("plan");
        assertThat(record.stance().evidence()).isNotEmpty();
    }

    @Test
    void aReportedClauseWithQuotedWordsIsMixed() {
        AttributionRecord record = Shipped.record(RECORDS, "a gift to the ferry company");
        assertThat(record.form()).isEqualTo(Form.MIXED);
        assertThat(record.kind()).isEqualTo(Kind.QUOTE);
        assertThat(record.verbatim()).hasSize(1);
        assertThat(record.verbatim().getFirst().in(BRIDGE)).isEqualTo("a gift to the ferry company");
    }

    @Test
    void aSecondCueOfASentenceHasTheSameSpeaker() {
        assertThat(Shipped.speakerOf(RECORDS, "a gift to the ferry company")).isEqualTo("Jon Vesk");
    }

    @Test
    void aDenialIsAnActOfItsOwnAndIsAsserted() {
        AttributionRecord record = Shipped.record(RECORDS, "had paid for the report");
        assertThat(record.act()).isEqualTo(SpeechAct.DENY);
        assertThat(record.factuality()).isEqualTo(Factuality.ASSERTED);
        assertThat(record.speaker().name()).contains("Pia Lund");
    }

    @Test
    void aSurnameIsTheFullNameOfTheArticle() {
        AttributionRecord record = Shipped.record(RECORDS, "We never asked");
        assertThat(record.speaker().name()).contains("Jon Vesk");
        assertThat(record.speaker().resolvedBy()).isEqualTo(Resolution.PARTIAL_NAME);
    }

    @Test
    void thoseWhoAreToldAreTheAddressee() {
        assertThat(Shipped.record(RECORDS, "We never asked").addressee().orElse("")).contains("Halden Tide");
    }

    @Test
    void recordsAreInTheOrderOfTheText() {
        List<Integer> starts = RECORDS.stream().map(record -> record.segments().getFirst().start()).toList();
        assertThat(starts).isSorted();
    }

    @Test
    void aRecordsIdIsTheArticlesAndItsPlace() {
        for (AttributionRecord record : RECORDS) {
            assertThat(record.id()).isEqualTo("sample#" + record.segments().getFirst().start());
        }
    }

    @Test
    void theSameArticleGivesTheSameRecords() {
        assertThat(Shipped.records("2025-03-05", BRIDGE)).isEqualTo(RECORDS);
    }

    @Test
    void theContextIsTheWordsAround() {
        AttributionRecord record = Shipped.record(RECORDS, "bridge would close");
        assertThat(record.context().before()).endsWith("Mayor Pia Lund said on Monday ");
        assertThat(record.context().after()).contains("Nobody wants to walk");
    }

    @Test
    void everyDecisionHasAReason() {
        Article article = Shipped.article("2025-03-05", BRIDGE);
        for (Extraction extraction : Shipped.EXTRACTOR.explain(article)) {
            assertThat(extraction.decisions())
                    .containsKeys("form", "act", "speaker", "stance", "date", "factuality", "confidence");
            assertThat(extraction.decisions().values()).noneMatch(String::isBlank);
        }
    }

    @Test
    void withoutADayOfPublicationNothingIsDatedToAYear() {
        Article undated = new Article(org.onrecord.model.ArticleHeader.of("undated"), BRIDGE);
        for (AttributionRecord record : Shipped.EXTRACTOR.extract(undated)) {
            assertThat(record.date().from()).isEmpty();
            assertThat(record.date().basis()).isNotEqualTo(DateBasis.PUBLICATION);
        }
    }

    @Test
    void anArticleInAnotherLanguageHasNoRecords() {
        String text = "„Wir bauen die Brücke neu“, sagte Bürgermeisterin Pia Lund am Montag. ".repeat(12);
        assertThat(Shipped.records("2025-03-05", text)).isEmpty();
    }

    @Test
    void sayingNothingIsKeptAsNotSaid() {
        List<AttributionRecord> records = Shipped.records("2025-03-05",
                """
                        Minister silent on the dam

                        Water Minister Ilse Brandt did not say whether the dam would be opened.

                        Her spokesman, Ove Kant, declined to comment on the report.
                        """);
        assertThat(Shipped.record(records, "whether the dam").factuality()).isEqualTo(Factuality.NEGATED);
        assertThat(records).noneMatch(record -> record.text().contains("on the report")
                && record.factuality() == Factuality.ASSERTED);
    }

    @Test
    void theTurnsOfATranscriptAreQuotesOfTheirSpeakers() {
        List<AttributionRecord> records = Shipped.records("2025-03-05", """
                HOST: Mayor Lund, when will the bridge open?
                LUND: In two years. Not a day later.
                HOST: And the ferry?
                LUND: The ferry will be free.
                """);
        assertThat(records).hasSize(4).allMatch(record -> record.form() == Form.DIRECT);
        assertThat(Shipped.speakerOf(records, "Not a day later")).isEqualToIgnoringCase("Lund");
        assertThat(Shipped.record(records, "The ferry will be free").speaker().resolvedBy())
                .isEqualTo(Resolution.TRANSCRIPT);
    }

    @Test
    void aTitleInQuotationMarksIsNoQuote() {
        assertThat(Shipped.records("2025-03-05", """
                Museum opens its winter show

                The exhibition “Nets and Knots” opens on Saturday in the old rope works. Tickets cost six crowns.
                """)).isEmpty();
    }

    @Test
    void aClauseBeforeTheSpeakerIsAStatement() {
        List<AttributionRecord> records = Shipped.records("2025-03-05", """
                Ferry prices to rise

                The price of a ticket will rise by a fifth, the ferry company said.
                """);
        assertThat(Shipped.record(records, "rise by a fifth").form()).isEqualTo(Form.INDIRECT);
        assertThat(Shipped.speakerOf(records, "rise by a fifth")).containsIgnoringCase("ferry company");
    }

    @Test
    void oddLittleTextsHaveNoRecordsAndNoErrors() {
        for (String text : List.of("", "\"", "“", "x", "\n\n", "John:\"x\"", "'''''''", "— — —", "😀", "\uD83D")) {
            assertThat(Shipped.records("2025-03-05", text)).as(text).hasSizeLessThanOrEqualTo(1);
        }
    }
}
