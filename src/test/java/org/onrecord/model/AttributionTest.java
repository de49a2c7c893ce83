package org.onrecord.model;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class AttributionTest {

    private static final List<Span> CONTENT = List.of(new Span(10, 20), new Span(30, 40));
    private static final List<Span> NONE = List.of();

    private static Attribution of(Form form, List<Span> content, List<Span> verbatim) {
        return new Attribution(form, content, verbatim, NONE, NONE, 1);
    }

    @Test
    void aQuoteMayConsistOfSegments() {
        Attribution quote = of(Form.DIRECT, CONTENT, CONTENT);
        assertThat(quote.content()).isEqualTo(CONTENT);
        assertThat(quote.verbatim()).isEqualTo(CONTENT);
    }

    @Test
    void cueAndSourceMayBeMissing() {
        Attribution statement = of(Form.INDIRECT, CONTENT, NONE);
        assertThat(statement.cue()).isEmpty();
        assertThat(statement.source()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsSaidWithoutContent(Form form) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(form, NONE, form == Form.INDIRECT ? NONE : CONTENT))
                .withMessage("an attribution needs content");
    }

    @Test
    void aStatementHoldsNoQuotedWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(Form.INDIRECT, CONTENT, List.of(new Span(10, 12))))
                .withMessageContaining("INDIRECT");
    }

    @ParameterizedTest
    @EnumSource(names = {"DIRECT", "MIXED"})
    void aQuoteHoldsQuotedWords(Form form) {
        assertThatIllegalArgumentException().isThrownBy(() -> of(form, CONTENT, NONE))
                .withMessageContaining(form.name());
    }

    @Test
    void spansOutOfOrderAreRefusedInEveryPart() {
        List<Span> wrong = List.of(new Span(30, 40), new Span(10, 20));
        assertThatIllegalArgumentException().isThrownBy(() -> of(Form.INDIRECT, wrong, NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> of(Form.MIXED, CONTENT, wrong));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attribution(Form.INDIRECT, CONTENT, NONE, wrong, NONE, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attribution(Form.INDIRECT, CONTENT, NONE, NONE, wrong, 1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, 1.001, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aConfidenceOutsideZeroToOneIsRefused(double confidence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attribution(Form.INDIRECT, CONTENT, NONE, NONE, NONE, confidence))
                .withMessageContaining(String.valueOf(confidence));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1})
    void zeroAndOneAreConfidencesToo(double confidence) {
        assertThat(new Attribution(Form.INDIRECT, CONTENT, NONE, NONE, NONE, confidence).confidence())
                .isEqualTo(confidence);
    }

    @Test
    void theListsAreCopies() {
        List<Span> mine = new ArrayList<>(CONTENT);
        Attribution statement = of(Form.INDIRECT, mine, NONE);
        mine.clear();
        assertThat(statement.content()).isEqualTo(CONTENT).isUnmodifiable();
    }

    @Test
    void nullIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> of(null, CONTENT, NONE));
        assertThatNullPointerException().isThrownBy(() -> of(Form.INDIRECT, null, NONE));
        assertThatNullPointerException().isThrownBy(() -> of(Form.INDIRECT, CONTENT, null));
    }
}
