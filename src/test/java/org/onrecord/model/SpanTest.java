package org.onrecord.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.testing.Seeded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SpanTest {

    private static final Span THREE_TO_SEVEN = new Span(3, 7);

    @ParameterizedTest
    @CsvSource({"-1, 4", "4, 4", "5, 4", "-5, -2"})
    void aSpanThatHoldsNothingIsRefused(int start, int end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(start, end))
                .withMessage("not a span: [" + start + ", " + end + ")");
    }

    @Test
    void theLengthIsTheNumberOfCharacters() {
        assertThat(THREE_TO_SEVEN.length()).isEqualTo(4);
        assertThat(new Span(0, 1).length()).isEqualTo(1);
    }

    @Test
    void theCharactersAreCutFromTheText() {
        assertThat(THREE_TO_SEVEN.in("0123456789")).isEqualTo("3456");
        assertThat(new Span(0, 2).in("😀!")).isEqualTo("😀");
    }

    @Test
    void aSpanBeyondTheTextIsAnError() {
        assertThatThrownBy(() -> THREE_TO_SEVEN.in("0123")).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @ParameterizedTest
    @CsvSource({"2, false", "3, true", "6, true", "7, false"})
    void theEndIsNoLongerInside(int offset, boolean inside) {
        assertThat(THREE_TO_SEVEN.contains(offset)).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({"3, 7, true", "4, 6, true", "3, 4, true", "6, 7, true", "2, 7, false", "3, 8, false", "0, 3, false"})
    void aSpanContainsThoseThatLieWhollyInside(int start, int end, boolean inside) {
        assertThat(THREE_TO_SEVEN.contains(new Span(start, end))).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({"0, 3, false", "0, 4, true", "4, 5, true", "6, 9, true", "7, 9, false", "0, 99, true"})
    void spansThatOnlyTouchDoNotOverlap(int start, int end, boolean overlaps) {
        assertThat(THREE_TO_SEVEN.overlaps(new Span(start, end))).isEqualTo(overlaps);
        assertThat(new Span(start, end).overlaps(THREE_TO_SEVEN)).isEqualTo(overlaps);
    }

    @Test
    void theCoveringSpanReachesFromTheFirstToTheLast() {
        assertThat(Span.covering(List.of(THREE_TO_SEVEN))).isEqualTo(THREE_TO_SEVEN);
        assertThat(Span.covering(List.of(new Span(9, 12), new Span(1, 2), THREE_TO_SEVEN))).isEqualTo(new Span(1, 12));
    }

    @Test
    void nothingIsCoveredByNoSpan() {
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> Span.covering(List.of()));
    }

    @Test
    void orderedSpansMayTouch() {
        List<Span> spans = List.of(new Span(0, 3), THREE_TO_SEVEN);
        assertThat(Span.ordered(spans)).isEqualTo(spans);
        assertThat(Span.ordered(List.of())).isEmpty();
    }

    @Test
    void overlappingSpansAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Span.ordered(List.of(new Span(0, 4), THREE_TO_SEVEN)))
                .withMessageContaining("overlap")
                .withMessageContaining("[0, 4), [3, 7)");
        assertThatIllegalArgumentException().isThrownBy(() -> Span.ordered(List.of(THREE_TO_SEVEN, THREE_TO_SEVEN)));
    }

    @Test
    void spansOutOfOrderAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Span.ordered(List.of(THREE_TO_SEVEN, new Span(0, 2))));
    }

    @Test
    void theOrderedListIsACopyThatCannotChange() {
        List<Span> mine = new ArrayList<>(List.of(THREE_TO_SEVEN));
        List<Span> theirs = Span.ordered(mine);
        mine.clear();
        assertThat(theirs).containsExactly(THREE_TO_SEVEN).isUnmodifiable();
    }

    @Test
    void spansSortByStartThenByEnd() {
        List<Span> spans = new ArrayList<>(List.of(new Span(4, 5), new Span(0, 9), new Span(0, 2), new Span(4, 9)));
        Collections.sort(spans);
        assertThat(spans).containsExactly(new Span(0, 2), new Span(0, 9), new Span(4, 5), new Span(4, 9));
    }

    @Test
    void aSpanPrintsAsAHalfOpenRange() {
        assertThat(THREE_TO_SEVEN).hasToString("[3, 7)");
    }

    private static Span random(Random random) {
        int start = random.nextInt(20);
        return new Span(start, start + 1 + random.nextInt(10));
    }

    @Test
    void overlapMeansACommonCharacter() {
        Seeded.check(500, random -> {
            Span a = random(random);
            Span b = random(random);
            boolean common = false;
            for (int i = 0; i < 40; i++) {
                common |= a.contains(i) && b.contains(i);
            }
            assertThat(a.overlaps(b)).isEqualTo(common);
            assertThat(!a.contains(b) || a.overlaps(b)).isTrue();
        });
    }

    @Test
    void theCoveringSpanContainsAllAndNothingSmallerDoes() {
        Seeded.check(200, random -> {
            List<Span> spans = List.of(random(random), random(random), random(random));
            Span covering = Span.covering(spans);
            assertThat(spans).allMatch(covering::contains);
            assertThat(spans).anyMatch(span -> span.start() == covering.start());
            assertThat(spans).anyMatch(span -> span.end() == covering.end());
        });
    }

    @Test
    void comparingAgreesWithEquality() {
        Seeded.check(500, random -> {
            Span a = random(random);
            Span b = random(random);
            assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
            assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        });
    }
}
