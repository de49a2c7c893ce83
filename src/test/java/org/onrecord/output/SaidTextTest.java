package org.onrecord.output;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Factuality;
import org.onrecord.model.Span;
import org.onrecord.testing.RandomRecords;
import org.onrecord.testing.SampleRecords;

import static org.assertj.core.api.Assertions.assertThat;

class SaidTextTest {

    @Test
    void setsEachSegmentOfAQuoteInMarks() {
        assertThat(plain(SampleRecords.quote()))
                .isEqualTo("“We will never charge the islanders” … “not while I am here”");
    }

    @Test
    void leavesTheReportersWordsWithoutMarks() {
        assertThat(plain(SampleRecords.statement())).isEqualTo("empty decks");
        assertThat(plain(SampleRecords.mixed())).isEqualTo("the toll was “a fair price”");
    }

    @Test
    void marksHitsWithAsterisksWhereThereIsNoColour() {
        AttributionRecord record = SampleRecords.mixed();

        assertThat(SaidText.of(record, List.of(hit(record, "toll"), hit(record, "fair price")), false).render(false))
                .isEqualTo("the **toll** was “a **fair price**”");
    }

    @Test
    void marksHitsByWeightWhereThereIsColour() {
        AttributionRecord record = SampleRecords.statement();

        assertThat(SaidText.of(record, List.of(hit(record, "decks")), true).render(true))
                .isEqualTo("empty \u001B[1;4mdecks\u001B[0m");
    }

    @Test
    void marksAHitThatReachesOverAGapInBothSegments() {
        AttributionRecord record = SampleRecords.quote();

        assertThat(SaidText.of(record, List.of(hit(record, "islanders … not while")), false).render(false))
                .isEqualTo("“We will never charge the **islanders**” … “**not while** I am here”");
    }

    @Test
    void marksNeighbouringHitsAsOne() {
        AttributionRecord record = SampleRecords.saying("a back-to-work order, work");
        List<Span> hits = List.of(
                new Span(2, 6), new Span(7, 9), new Span(10, 14), new Span(15, 20), new Span(22, 26));

        assertThat(SaidText.of(record, hits, false).render(false)).isEqualTo("a **back-to-work order**, **work**");
    }

    @Test
    void warnsBeforeWhatWasNotSaidAsAFact() {
        assertThat(plain(SampleRecords.with(Factuality.NEGATED))).isEqualTo("[negated] empty decks");
        assertThat(plain(SampleRecords.with(Factuality.HYPOTHETICAL))).isEqualTo("[hypothetical] empty decks");
        assertThat(plain(SampleRecords.with(Factuality.DECLINED))).isEqualTo("[declined] empty decks");
    }

    @Test
    void holdsTheWholeTextOfAnyRecord() {
        for (long seed = 1; seed <= 100; seed++) {
            AttributionRecord record = new RandomRecords(seed).record();
            String said = plain(record).replace("“", "").replace("”", "");
            String text = Printable.line(record.text()).replace("“", "").replace("”", "");

            assertThat(said).as("seed %d", seed).endsWith(text);
        }
    }

    private static String plain(AttributionRecord record) {
        return SaidText.of(record, List.of(), false).render(false);
    }

    private static Span hit(AttributionRecord record, String words) {
        int start = record.text().indexOf(words);
        return new Span(start, start + words.length());
    }
}
