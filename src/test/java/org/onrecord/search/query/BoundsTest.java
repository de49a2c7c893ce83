package org.onrecord.search.query;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.search.query.Bounds.Bound;

import static org.assertj.core.api.Assertions.assertThat;

/** The ends of values that have an order. */
class BoundsTest {

    private static Bounds word(String text) {
        return Bounds.of(new Token.Word(0, text));
    }

    @ParameterizedTest
    @CsvSource({"2025, 2025, true, 2025, true", ">=2025, 2025, true, *, true", "≥2025, 2025, true, *, true",
            ">2025, 2025, false, *, true", "<=2025, *, true, 2025, true", "≤2025, *, true, 2025, true",
            "<2025, *, true, 2025, false", "*, *, true, *, true", ">=, '', true, *, true", ">>1, >1, false, *, true",
            "=2025, =2025, true, =2025, true"})
    void aSignSaysOnWhichSideAValueStands(String text, String low, boolean withLow, String high, boolean withHigh) {
        assertThat(word(text)).isEqualTo(new Bounds(new Bound(low, withLow), new Bound(high, withHigh)));
    }

    @Test
    void aRangeHasItsOwnEnds() {
        assertThat(Bounds.of(new Token.Range(3, "2024", "*", false, true)))
                .isEqualTo(new Bounds(new Bound("2024", false), new Bound("*", true)));
    }

    @Test
    void onlyAStarIsOpen() {
        assertThat(new Bound("*", true).isOpen()).isTrue();
        assertThat(new Bound("**", true).isOpen()).isFalse();
        assertThat(new Bound("", true).isOpen()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", " 2025 ", "\t2025"})
    void marksAroundAValueMeanNothing(String inside) {
        assertThat(Bounds.of(new Token.Phrase(0, inside, 0))).isEqualTo(word("2025"));
    }

    @Test
    void anySignOrNameIsItsOwnText() {
        assertThat(Bounds.text(new Token.Sign(0, Token.Kind.OPEN))).isEqualTo("(");
        assertThat(Bounds.text(new Token.Field(0, QueryField.SPEAKER))).isEqualTo("speaker:");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            confidence:0.5             | 0.5 | 0.5 | true  | true
            confidence:.5              | 0.5 | 0.5 | true  | true
            confidence:1               | 1   | 1   | true  | true
            confidence:>=0.8           | 0.8 | 1   | true  | true
            confidence:>0.8            | 0.8 | 1   | false | true
            confidence:<0.25           | 0   | 0.25 | true | false
            confidence:≤1.000          | 0   | 1   | true  | true
            confidence:[0.2 TO 0.4}    | 0.2 | 0.4 | true  | false
            confidence:{0 TO *]        | 0   | 1   | false | true
            confidence:*               | 0   | 1   | true  | true
            confidence:"0.5"           | 0.5 | 0.5 | true  | true
            """)
    void aConfidenceLiesBetweenItsEnds(String query, double least, double most, boolean withLeast, boolean withMost) {
        assertThat(((QueryNode.FieldQuery) QueryParser.parse(query)).value())
                .isEqualTo(new QueryNode.Numbers(11, least, most, withLeast, withMost));
    }
}
