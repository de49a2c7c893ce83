package org.onrecord.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Attribution;
import org.onrecord.model.Form;
import org.onrecord.model.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

/** The small values beside the extractor. */
class FormReasonTest {

    private static final List<Span> CONTENT = List.of(new Span(0, 9));
    private static final List<Span> CUE = List.of(new Span(10, 14));
    private static final List<Span> SOURCE = List.of(new Span(15, 20));

    private static String reason(Form form, List<Span> verbatim, List<Span> cue, List<Span> source) {
        return FormReason.of(new Attribution(form, CONTENT, verbatim, cue, source, 1));
    }

    @Test
    void everyFormSaysHowItsWordsStandToTheMarks() {
        assertThat(reason(Form.DIRECT, CONTENT, CUE, SOURCE)).isEqualTo("all of it stands in quotation marks");
        assertThat(reason(Form.MIXED, CONTENT, CUE, SOURCE)).isEqualTo("part of it stands in quotation marks");
        assertThat(reason(Form.INDIRECT, List.of(), CUE, SOURCE)).contains("none of it").contains("reporter's words");
    }

    @Test
    void aTurnOfATranscriptHasNoMarks() {
        assertThat(reason(Form.DIRECT, CONTENT, List.of(), SOURCE)).contains("transcript");
    }

    @Test
    void aQuoteWithoutCueAndSourceStandsInMarks() {
        assertThat(reason(Form.DIRECT, CONTENT, List.of(), List.of())).contains("quotation marks");
    }

    @Test
    void theDefaultLimitsAreThoseOfTheManual() {
        assertThat(ExtractLimits.DEFAULT.recordsPerArticle()).isEqualTo(2_000);
        assertThat(ExtractLimits.DEFAULT.contextLength()).isEqualTo(160);
    }

    @Test
    void limitsThatAllowNothingAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ExtractLimits(0, 160));
        assertThatIllegalArgumentException().isThrownBy(() -> new ExtractLimits(-1, 160));
        assertThatIllegalArgumentException().isThrownBy(() -> new ExtractLimits(1, -1));
        assertThat(new ExtractLimits(1, 0).contextLength()).isZero();
    }

    @Test
    void decisionsKeepTheirOrderAndCannotBeChanged() {
        Map<String, String> mine = new LinkedHashMap<>();
        mine.put("speaker", "the name stands there");
        mine.put("form", "all of it is quoted");
        mine.put("date", "on Tuesday");
        Extraction extraction = new Extraction(Fakes.record("tide#0"), mine);
        mine.clear();
        assertThat(extraction.decisions()).isUnmodifiable();
        assertThat(extraction.decisions().keySet()).containsExactly("speaker", "form", "date");
    }

    @Test
    void anExtractionNeedsARecord() {
        assertThatNullPointerException().isThrownBy(() -> new Extraction(null, Map.of()));
    }
}
