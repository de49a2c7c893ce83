package org.onrecord.extract;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Form;
import org.onrecord.model.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** Whole invented stories through the shipped extractor: who said which words, in which form, when. */
class NewsStoriesTest {

    private static final String COURT = """
            Court voids sale of Orme lighthouse

            DREVNIA, March 11, 2025 — A court in Drevnia ruled on Monday that the sale of the Orme lighthouse was void.

            Judge Anna Holt wrote that the harbour board “had no right to sell what it did not own”.

            The buyer, Robert Marsh, said he would appeal. “I paid for every stone,” Marsh told reporters outside the court. “I want my tower.”

            A lawyer for the board, Dora Fenn, declined to comment.

            Witnesses told the court that the keys had changed hands in a car park.

            According to court records, the price was 40,000 crowns.
            """;

    private static final String TALKS = """
            Ferry talks resume in Halden

            Talks between Norvia and Drevnia on the night ferry resumed on Tuesday, with both sides saying they were hopeful.

            “This was a constructive round,” said Norvian transport ministry spokeswoman Lena Brandt. She added that “more work remains”.

            Drevnian Transport Minister Viktor Sand rejected a two-year freeze of fares and dismissed reports of a secret deal.

            “If Norvia shows goodwill, we are optimistic,” he said, “but if it does not, these talks lead nowhere.”

            Two officials familiar with the talks said the next round would be held in May.

            Critics accused both governments of delay.
            """;

    private static final String LETTERS = """
            Bakers warn of dear bread

            The Bakers’ Union warned on Friday that bread would cost twice as much by winter.

            Its chairman, Albert Moss, blamed the mill at Tarn for the rise. “They have one mill and no shame,” he said.

            “We have nothing to hide,” the mill’s manager, Helen Voss, said in a statement.

            “Our books are open.

            “Anybody may read them.”

            Voss promised to publish the prices every month.

            Asked whether bread would be rationed, Food Minister Clara Reed said: “No.”
            """;

    private static List<AttributionRecord> records(String story) {
        return Shipped.records("2025-03-12", story);
    }

    private static void assertSaid(String story, String words, String speaker, String form, String date) {
        AttributionRecord record = Shipped.record(records(story), words);
        assertThat(record.speaker().name().orElse("-")).as(words).isEqualToIgnoringCase(speaker);
        assertThat(record.form()).as(words).isEqualTo(Form.valueOf(form.toUpperCase(Locale.ROOT)));
        assertThat(record.date().value().orElse("-")).as(words).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            had no right to sell           ~ Anna Holt         ~ mixed    ~ 2025-03-12
            he would appeal                ~ Robert Marsh      ~ indirect ~ 2025-03-12
            I paid for every stone         ~ Robert Marsh      ~ direct   ~ 2025-03-12
            I want my tower                ~ Robert Marsh      ~ direct   ~ 2025-03-12
            the keys had changed hands     ~ Witnesses         ~ indirect ~ 2025-03-12
            """)
    void aCourtReport(String words, String speaker, String form, String date) {
        assertSaid(COURT, words, speaker, form, date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            This was a constructive round       ~ Lena Brandt        ~ direct   ~ 2025-03-12
            more work remains                   ~ Lena Brandt        ~ mixed    ~ 2025-03-12
            two-year freeze of fares            ~ Viktor Sand        ~ indirect ~ 2025-03-12
            reports of a secret deal            ~ Viktor Sand        ~ indirect ~ 2025-03-12
            If Norvia shows goodwill            ~ Viktor Sand        ~ direct   ~ 2025-03-12
            the next round would be held in May ~ Two officials familiar with the talks ~ indirect ~ 2025-03-12
            both governments of delay           ~ Critics            ~ indirect ~ 2025-03-12
            """)
    void aWireReportOfTalks(String words, String speaker, String form, String date) {
        assertSaid(TALKS, words, speaker, form, date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            bread would cost twice as much   ~ Bakers’ Union ~ indirect ~ 2025-03-07
            They have one mill and no shame  ~ Albert Moss   ~ direct   ~ 2025-03-12
            We have nothing to hide          ~ Helen Voss    ~ direct   ~ 2025-03-12
            to publish the prices            ~ Helen Voss    ~ indirect ~ 2025-03-12
            """)
    void aReportFromTheTrade(String words, String speaker, String form, String date) {
        assertSaid(LETTERS, words, speaker, form, date);
    }

    @Test
    void aQuoteBrokenByItsCueIsOneRecord() {
        AttributionRecord record = Shipped.record(records(TALKS), "If Norvia shows goodwill");
        assertThat(record.segments()).hasSize(2);
        assertThat(record.text()).contains("these talks lead nowhere");
    }

    @Test
    void aConditionalHopeIsMixed() {
        assertThat(Shipped.record(records(TALKS), "If Norvia shows goodwill").stance().label().name())
                .isEqualTo("MIXED");
    }

    @Test
    void rejectionAndDismissalOppose() {
        assertThat(Shipped.record(records(TALKS), "two-year freeze").stance().label().name()).isEqualTo("OPPOSE");
        assertThat(Shipped.record(records(TALKS), "secret deal").stance().label().name()).isEqualTo("OPPOSE");
    }

    @Test
    void everySpanLiesInTheArticleAndHoldsWhatIsShown() {
        for (String story : List.of(COURT, TALKS, LETTERS)) {
            String text = Shipped.article("2025-03-12", story).text();
            for (AttributionRecord record : records(story)) {
                int last = -1;
                for (Span segment : record.segments()) {
                    assertThat(segment.start()).isGreaterThan(last);
                    assertThat(segment.end()).isLessThanOrEqualTo(text.length());
                    assertThat(record.text()).contains(segment.in(text).strip().split("\\s+")[0]);
                    last = segment.end();
                }
                assertThat(record.segments()).as(record.text()).allSatisfy(segment -> assertThat(
                        record.verbatim().stream().allMatch(
                                said -> record.segments().stream().anyMatch(s -> s.contains(said))))
                        .isTrue());
            }
        }
    }

    @Test
    void noRecordOverlapsAnother() {
        for (String story : List.of(COURT, TALKS, LETTERS)) {
            List<Span> all = records(story).stream().flatMap(record -> record.segments().stream()).sorted().toList();
            for (int i = 1; i < all.size(); i++) {
                assertThat(all.get(i).start()).isGreaterThanOrEqualTo(all.get(i - 1).end());
            }
        }
    }

    @Test
    void lineEndsOfAnotherSystemChangeNothingButTheOffsets() {
        for (String story : List.of(COURT, TALKS, LETTERS)) {
            List<String> plain = records(story).stream().map(NewsStoriesTest::row).toList();
            List<String> carriageReturns = records(story.replace("\n", "\r\n")).stream().map(NewsStoriesTest::row)
                    .toList();
            assertThat(carriageReturns).isEqualTo(plain);
        }
    }

    private static String row(AttributionRecord record) {
        return record.speaker().name().orElse("-") + " " + record.form() + " " + record.stance().label() + ": "
                + record.text().replaceAll("\\s+", " ");
    }
}
