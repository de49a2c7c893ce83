package org.onrecord.schema;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Span;
import org.onrecord.testing.RandomRecords;
import org.onrecord.testing.RandomRecords.Sample;

import static org.assertj.core.api.Assertions.assertThat;

class RecordTextTest {

    @Test
    void segmentsAndQuotedPartsAreTheSameCharactersInTheRecordAsInTheArticle() {
        for (long seed = 0; seed < 200; seed++) {
            Sample sample = new RandomRecords(seed).sample();
            for (AttributionRecord record : sample.records()) {
                assertSameWords(seed, sample, record, record.segments(), RecordText.segments(record));
                assertSameWords(seed, sample, record, record.verbatim(), RecordText.verbatim(record));
            }
        }
    }

    private static void assertSameWords(
            long seed, Sample sample, AttributionRecord record, List<Span> inArticle, List<Span> inRecord) {
        assertThat(inRecord.stream().map(span -> span.in(record.text())))
                .as("seed %d, %s", seed, record.id())
                .containsExactlyElementsOf(
                        inArticle.stream().map(span -> span.in(sample.article().text())).toList());
    }

    @Test
    void whatReachesOverTheSegmentsIsCutToThem() {
        AttributionRecord record = Records.saying("alpha … gamma", new Span(10, 15), new Span(20, 25));
        assertThat(RecordText.within(record, List.of(new Span(0, 12), new Span(14, 22), new Span(40, 50))))
                .containsExactly(new Span(0, 2), new Span(4, 5), new Span(8, 10));
    }
}
