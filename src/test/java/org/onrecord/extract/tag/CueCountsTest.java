package org.onrecord.extract.tag;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class CueCountsTest {

    private static final LabelledText SAID = LabelledText.of(
            "[s Quinn] [q said] [c it rained]. [s Voss] [q said] [c it snowed]. [s Reyle] [q said] [c it hailed].");
    private static final LabelledText MOOED = LabelledText.of(
            "[s Quinn] [q mooed] [c it rained]. [s Voss] [q mooed] [c it snowed]. [s Reyle] [q mooed] [c it hailed].");
    private static final LabelledText STOOD = LabelledText.of(
            "The lamp stood here. The lamp stood there. The lamp stood over the quay. The lamp stood.");

    private static CueCounts counts(LabelledText... articles) {
        CueCounts counts = new CueCounts();
        for (LabelledText article : articles) {
            counts.add(article.text(), article.labels(), 1);
        }
        return counts;
    }

    private static int step(CueLexicon lexicon, LabelledText article, String word) {
        for (int t = 0; t < article.text().size(); t++) {
            if (article.text().lower(t).equals(word)) { return lexicon.step(article.text(), t); }
        }
        throw new IllegalArgumentException(word);
    }

    @Test
    void aWordThatIsOftenACueGetsAHighStep() {
        CueLexicon lexicon = counts(SAID, STOOD).lexicon();
        assertThat(step(lexicon, SAID, "said")).isGreaterThanOrEqualTo(CueLexicon.CUE_LIKE);
        assertThat(step(lexicon, STOOD, "stood")).isLessThan(CueLexicon.CUE_LIKE);
        assertThat(step(lexicon, SAID, "rained")).isLessThan(CueLexicon.CUE_LIKE);
    }

    @Test
    void anUnknownWordIsHardlyACue() {
        assertThat(step(counts(SAID).lexicon(), MOOED, "mooed")).isLessThan(CueLexicon.CUE_LIKE);
    }

    @Test
    void anArticleThatIsLeftOutLeavesNoTrace() {
        CueCounts counts = counts(SAID, STOOD, MOOED);
        assertThat(step(counts.lexicon(), MOOED, "mooed")).isGreaterThanOrEqualTo(CueLexicon.CUE_LIKE);
        counts.add(MOOED.text(), MOOED.labels(), -1);
        assertSame(counts.lexicon(), counts(SAID, STOOD).lexicon(), List.of(SAID, STOOD, MOOED));
        assertThat(step(counts.lexicon(), MOOED, "mooed")).isLessThan(CueLexicon.CUE_LIKE);
    }

    @Test
    void anArticleThatIsTakenBackInCountsAgain() {
        CueCounts counts = counts(SAID, MOOED);
        counts.add(MOOED.text(), MOOED.labels(), -1);
        counts.add(MOOED.text(), MOOED.labels(), 1);
        assertSame(counts.lexicon(), counts(MOOED, SAID).lexicon(), List.of(SAID, MOOED));
    }

    private static void assertSame(CueLexicon one, CueLexicon other, List<LabelledText> articles) {
        for (LabelledText article : articles) {
            TokenizedText text = article.text();
            for (int t = 0; t < text.size(); t++) {
                assertThat(one.step(text, t)).as(text.word(t)).isEqualTo(other.step(text, t));
                assertThat(one.stepWithNext(text, t)).as(text.word(t)).isEqualTo(other.stepWithNext(text, t));
                assertThat(one.stepWithPrevious(text, t)).as(text.word(t)).isEqualTo(other.stepWithPrevious(text, t));
            }
        }
    }

    @Test
    void otherFormsOfACueProfitByTheirStem() {
        LabelledText claims = LabelledText.of("[s Quinn] [q claims] [c it rained]. [s Voss] [q claims] [c it snowed].");
        CueLexicon lexicon = counts(claims, STOOD).lexicon();
        LabelledText claimed = LabelledText.of("Quinn claimed nothing and mooed.");
        assertThat(step(lexicon, claimed, "claimed")).isGreaterThan(step(lexicon, claimed, "mooed"));
    }

    @Test
    void neighboursTellUsesOfAWordApart() {
        LabelledText told = LabelledText.of(
                "[s Quinn] [q told] us [c it rained]. [s Voss] [q told] us [c it snowed]. He told time. She told time. "
                        + "They told time. We told time. You told time.");
        CueLexicon lexicon = counts(told).lexicon();
        TokenizedText text = told.text();
        assertThat(lexicon.stepWithNext(text, 1)).isGreaterThan(
                lexicon.stepWithNext(text, Texts.tokens(text, "She told").to() - 1));
    }

    @Test
    void quotedWordsAreNotCounted() {
        LabelledText quoted = LabelledText.of("“[q mooed] [q mooed] [q mooed] [q mooed]”, and mooed.");
        assertThat(step(counts(quoted).lexicon(), MOOED, "mooed")).isLessThan(CueLexicon.CUE_LIKE);
    }

    @Test
    void theCompiledLexiconSaysWhatTheCountsSay() {
        CueCounts counts = counts(SAID, STOOD, MOOED);
        HashedCueLexicon compiled = counts.compiled(List.of(SAID.text(), STOOD.text(), MOOED.text()));
        assertSame(compiled, counts.lexicon(), List.of(SAID, STOOD, MOOED));
    }
}
