package org.onrecord.schema;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.Factuality;
import org.onrecord.testing.SampleRecords;

import static org.assertj.core.api.Assertions.assertThat;

class QuoteSketchTest {

    private static Set<String> sketch(String words) throws Exception {
        Set<String> hashes = new HashSet<>();
        try (Analyzer analyzer = Analyzers.indexing();
                TokenStream stream = analyzer.tokenStream(Fields.SKETCH, words)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                hashes.add(term.toString());
            }
            stream.end();
        }
        return hashes;
    }

    @Test
    void onlyWordsBetweenMarksCount() {
        assertThat(QuoteSketch.words(SampleRecords.quote()))
                .contains("we will never charge the islanders not while i am here");
        assertThat(QuoteSketch.words(SampleRecords.mixed())).isEqualTo(Optional.empty());
        assertThat(QuoteSketch.words(SampleRecords.statement())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ASSERTED")
    void whatWasNotSaidAsAFactIsNoReportOfTheQuote(Factuality factuality) {
        AttributionRecord quote = SampleRecords.with(SampleRecords.quote(), factuality);
        assertThat(QuoteSketch.words(quote)).isEmpty();
        assertThat(QuoteKey.of(quote)).isEmpty();
        assertThat(QuoteKey.of(SampleRecords.quote())).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the cranes will move when the offer does | the cranes will move when the offer does | true
            the cranes will move when the offer does | the cranes will move when an offer comes | true
            the cranes will move when the offer does and not before | we said it twice the cranes will move when the offer does and not before the sun is up on monday | true
            the cranes will move when the offer does | the ferry will sail when the tide turns  | false
            the cranes will move                     | nobody saw it coming in the harbour      | false
            """)
    void smallChangesLeaveAQuoteTheSame(String one, String other, boolean same) {
        assertThat(QuoteSketch.areOne(QuoteSketch.pairs(one), QuoteSketch.pairs(other))).isEqualTo(same);
    }

    @Test
    void likeQuotesHaveLikeSketches() throws Exception {
        Set<String> one = sketch("the cranes will move when the offer does and not a day before that");
        Set<String> like = sketch("the cranes will move when the offer does and not one day before that");
        Set<String> other = sketch("we sleep badly all of us in this harbour and we will go on sleeping badly");
        assertThat(one).isNotEmpty().hasSizeLessThanOrEqualTo(QuoteSketch.SIZE);
        assertThat(shared(one, like)).isGreaterThan(shared(one, other) + 4);
        assertThat(sketch("the cranes will move when the offer does and not a day before that")).isEqualTo(one);
    }

    private static int shared(Set<String> one, Set<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return shared.size();
    }
}
