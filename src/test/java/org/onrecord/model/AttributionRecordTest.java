package org.onrecord.model;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class AttributionRecordTest {

    private static final List<Span> SEGMENTS = List.of(new Span(4, 9), new Span(20, 25));
    private static final List<Span> NONE = List.of();

    private static AttributionRecord record(Form form, List<Span> segments, List<Span> verbatim, double confidence) {
        return new AttributionRecord(
                "halden-tide-7#4",
                form,
                SpeechAct.SAY,
                "never … again",
                segments,
                verbatim,
                NONE,
                NONE,
                Speaker.unresolved(Optional.of("the keeper")),
                Optional.empty(),
                Optional.empty(),
                Stance.neutral(Optional.empty()),
                SpokenDate.UNKNOWN,
                Factuality.ASSERTED,
                confidence,
                new Context("before ", " after"),
                ArticleHeader.of("halden-tide-7"));
    }

    @Test
    void aRecordWithQuotedWordsIsAQuote() {
        assertThat(record(Form.DIRECT, SEGMENTS, SEGMENTS, 1).kind()).isEqualTo(Kind.QUOTE);
        assertThat(record(Form.MIXED, SEGMENTS, SEGMENTS.subList(0, 1), 1).kind()).isEqualTo(Kind.QUOTE);
    }

    @Test
    void aRecordOfTheReportersWordsIsAStatement() {
        assertThat(record(Form.INDIRECT, SEGMENTS, NONE, 1).kind()).isEqualTo(Kind.STATEMENT);
    }

    @Test
    void aRecordWithoutContentIsRefusedByItsId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> record(Form.INDIRECT, NONE, NONE, 1))
                .withMessageContaining("halden-tide-7#4");
    }

    @Test
    void formAndQuotedWordsMustAgree() {
        assertThatIllegalArgumentException().isThrownBy(() -> record(Form.INDIRECT, SEGMENTS, SEGMENTS, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> record(Form.DIRECT, SEGMENTS, NONE, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> record(Form.MIXED, SEGMENTS, NONE, 1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void aConfidenceOutsideZeroToOneIsRefused(double confidence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> record(Form.INDIRECT, SEGMENTS, NONE, confidence))
                .withMessageContaining(String.valueOf(confidence));
    }

    @Test
    void segmentsOutOfOrderAreRefused() {
        List<Span> wrong = List.of(new Span(20, 25), new Span(4, 9));
        assertThatIllegalArgumentException().isThrownBy(() -> record(Form.INDIRECT, wrong, NONE, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> record(Form.MIXED, SEGMENTS, wrong, 1));
    }

    @Test
    void nullIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> record(null, SEGMENTS, NONE, 1));
        assertThatNullPointerException().isThrownBy(() -> record(Form.INDIRECT, null, NONE, 1));
    }

    @Test
    void theListsCannotBeChanged() {
        AttributionRecord record = record(Form.DIRECT, SEGMENTS, SEGMENTS, 1);
        assertThat(record.segments()).isUnmodifiable();
        assertThat(record.verbatim()).isUnmodifiable();
        assertThat(record.cue()).isUnmodifiable();
        assertThat(record.source()).isUnmodifiable();
    }

    @Test
    void equalContentMakesEqualRecords() {
        assertThat(record(Form.DIRECT, SEGMENTS, SEGMENTS, 0.5))
                .isEqualTo(record(Form.DIRECT, SEGMENTS, SEGMENTS, 0.5));
        assertThat(record(Form.DIRECT, SEGMENTS, SEGMENTS, 0.5))
                .isNotEqualTo(record(Form.MIXED, SEGMENTS, SEGMENTS, 0.5));
    }

    /** The keys of the published JSON are these, in this order; they are added to and never renamed. */
    @Test
    void theComponentsAreThePublishedKeys() {
        assertThat(Arrays.stream(AttributionRecord.class.getRecordComponents()).map(RecordComponent::getName))
                .startsWith("id", "form", "act", "text", "segments", "verbatim", "cue", "source", "speaker",
                        "addressee",
                        "via", "stance", "date", "factuality", "confidence", "context", "article");
    }

    @Test
    void aGapIsAnEllipsisBetweenSpaces() {
        assertThat(AttributionRecord.GAP).isEqualTo(" … ");
    }
}
