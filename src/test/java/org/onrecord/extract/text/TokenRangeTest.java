package org.onrecord.extract.text;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The two small values of the package: ranges of tokens, and quotations. */
class TokenRangeTest {

    @Test
    void aRangeHoldsItsFirstButNotItsLastNumber() {
        TokenRange range = new TokenRange(3, 5);
        assertThat(range.size()).isEqualTo(2);
        assertThat(range.contains(2)).isFalse();
        assertThat(range.contains(3)).isTrue();
        assertThat(range.contains(4)).isTrue();
        assertThat(range.contains(5)).isFalse();
    }

    @Test
    void aRangeMayBeEmpty() {
        TokenRange empty = new TokenRange(3, 3);
        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.size()).isZero();
        assertThat(empty.contains(3)).isFalse();
        assertThat(new TokenRange(3, 4).isEmpty()).isFalse();
    }

    @Test
    void aRangeThatRunsBackwardsOrBelowZeroIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TokenRange(5, 4)).withMessageContaining("[5, 4)");
        assertThatIllegalArgumentException().isThrownBy(() -> new TokenRange(-1, 4)).withMessageContaining("[-1, 4)");
    }

    @Test
    void aQuotationWhoseInsideLeavesItsOutsideIsRefused() {
        Span outer = new Span(2, 8);
        assertThat(new Quotation(outer, new Span(3, 7), true, false).inner()).isEqualTo(new Span(3, 7));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quotation(outer, new Span(3, 9), true, false))
                .withMessageContaining("[3, 9)").withMessageContaining("[2, 8)");
    }
}
