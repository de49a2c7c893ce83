package org.onrecord.extract.tag;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.Seeded;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class EdgesTest {

    private static String trimmed(String words) {
        TokenizedText text = Texts.analyze(words);
        TokenRange trimmed = Edges.trim(text, new TokenRange(0, text.size()));
        return trimmed.isEmpty() ? "" : text.span(trimmed).in(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "said:|said",
            "Nell Quinn, who leads the dockers,|Nell Quinn, who leads the dockers",
            "– it rained –|it rained",
            ", and it rained;|and it rained",
            "It rained.|It rained",
            "it rained|it rained",
            "“It rained.”|“It rained.”",
            "Who came?|Who came?",
            "Orlo Inc.|Orlo Inc."})
    void theReportersMarksFallAway(String words, String expected) {
        assertThat(trimmed(words)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "(and it snowed).|and it snowed",
            "it rained (again).|it rained (again)",
            "(again) it rained|(again) it rained",
            "(one) and (two)|(one) and (two)",
            "it rained)|it rained",
            "(it rained|it rained",
            "it rained (|it rained"})
    void aBracketStaysOnlyBesideItsPartner(String words, String expected) {
        assertThat(trimmed(words)).isEqualTo(expected);
    }

    @Test
    void marksAloneLeaveNothing() {
        assertThat(trimmed(", – :")).isEmpty();
        assertThat(trimmed("()")).isEmpty();
        assertThat(trimmed("(((")).isEmpty();
    }

    @Test
    void anEmptyRangeStaysEmpty() {
        assertThat(Edges.trim(Texts.untagged("it rains"), new TokenRange(1, 1)).isEmpty()).isTrue();
    }

    @Test
    void whatIsLeftLiesInsideAndIsNotTrimmedFurther() {
        Seeded.check(200, random -> {
            TokenizedText text = Texts.analyze(OddTexts.random(random, 30));
            int from = random.nextInt(text.size() + 1);
            TokenRange range = new TokenRange(from, from + random.nextInt(text.size() - from + 1));
            TokenRange once = Edges.trim(text, range);
            assertThat(once.from()).isGreaterThanOrEqualTo(range.from());
            assertThat(once.to()).isLessThanOrEqualTo(range.to());
            assertThat(Edges.trim(text, once)).isEqualTo(once);
        });
    }

    @Test
    void bracketsWithoutEndAreTrimmedInOneGo() {
        assertThat(trimmed("(".repeat(50_000) + "a" + ")".repeat(50_000))).contains("a");
        assertThat(trimmed("(".repeat(100_000))).isEmpty();
    }
}
