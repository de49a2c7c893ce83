package org.onrecord.extract.tag;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class ClauseTest {

    private static boolean hasVerb(String words) {
        TokenizedText text = Texts.analyze("So it was. " + words + ".");
        return Clause.hasVerb(text, Texts.tokens(text, words));
    }

    @Test
    void aVerbOrAnAuxiliaryMakesAClause() {
        assertThat(hasVerb("the quay was shut")).isTrue();
        assertThat(hasVerb("the dockers told him")).isTrue();
        assertThat(hasVerb("the old quay of Merrin")).isFalse();
        assertThat(Clause.hasVerb(Texts.analyze("It was."), new TokenRange(1, 1))).isFalse();
    }

    @Test
    void aCommaInMarksIsNotTheReporters() {
        TokenizedText text = Texts.analyze("“Well, no,” she said, and left.");
        assertThat(text.text().chars().filter(c -> c == ',').count()).isEqualTo(3);
        long commas = IntStream.range(0, text.size()).filter(t -> Clause.isComma(text, t)).count();
        assertThat(commas).isOne();
    }
}
