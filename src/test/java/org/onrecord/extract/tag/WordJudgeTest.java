package org.onrecord.extract.tag;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Span;
import org.onrecord.testing.OddTexts;
import org.onrecord.testing.Seeded;
import org.onrecord.testing.Texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The words of candidates and the judgement by them. */
class WordJudgeTest {

    private static Candidate candidate(LabelledText labelled) {
        Linker.Link link = new Linker(labelled.text(), labelled.spans()).link().getFirst();
        return new Candidate(link, new ContentShaper(labelled.text()).shape(link.contents()), 1);
    }

    private static Set<Integer> hashes(String marked) {
        LabelledText labelled = LabelledText.of(marked);
        int[] buffer = new int[CandidateWords.MOST];
        int count = new CandidateWords(new TokenFacts(labelled.text(), Shipped.MODELS.lexicon()))
                .fill(candidate(labelled), buffer);
        return Arrays.stream(buffer, 0, count).boxed().collect(Collectors.toSet());
    }

    private static double alike(String one, String other) {
        Set<Integer> a = hashes(one);
        long shared = hashes(other).stream().filter(a::contains).count();
        return (double) shared / a.size();
    }

    @Test
    void theSameCandidateHasTheSameWords() {
        assertThat(hashes("[s Quinn] [q said] [c it rained].")).isEqualTo(hashes("[s Quinn] [q said] [c it rained]."));
    }

    @Test
    void auxiliariesAndNegationDoNotHideACue() {
        double known = alike("[s Quinn] [q said] [c it rained].", "[s Quinn] [q has not said] [c it rained].");
        double other = alike("[s Quinn] [q said] [c it rained].", "[s Quinn] [q has not sung] [c it rained].");
        assertThat(known).isGreaterThan(other);
    }

    @Test
    void theOrderOfThePartsCounts() {
        assertThat(hashes("[s Quinn] [q said] [c it rained]."))
                .isNotEqualTo(hashes("[c it rained], [s Quinn] [q said]."));
    }

    @Test
    void aScoreIsTheSumOfItsWeights() {
        float[] weights = new float[1 << WordJudge.BITS];
        weights[WordJudge.row(0x7000_0000)] = 1.5f;
        weights[WordJudge.row(0x1000_0000)] = -.5f;
        WordJudge judge = new WordJudge(weights);
        int[] hashes = {0x7000_0000, 0x1000_0000, 0x7000_0000};
        assertThat(judge.score(hashes, 2)).isEqualTo(1.0);
        assertThat(judge.score(hashes, 3)).isEqualTo(2.5);
        assertThat(judge.score(hashes, 0)).isZero();
    }

    @Test
    void writingAndReadingKeepsTheScoresNearly() throws IOException {
        float[] weights = new float[1 << WordJudge.BITS];
        weights[5] = 2;
        weights[9] = -1;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new WordJudge(weights).write(new DataOutputStream(bytes));
        WordJudge read = WordJudge.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        int[] hashes = {5 << (32 - WordJudge.BITS), 9 << (32 - WordJudge.BITS)};
        assertThat(read.score(hashes, 1)).isCloseTo(2, within(.01));
        assertThat(read.score(hashes, 2)).isCloseTo(1, within(.02));
    }

    @Test
    void trainingPrefersWhatWasMarked() {
        LabelledText said = LabelledText.of("[s Quinn] [q said] [c it rained].");
        LabelledText sang = LabelledText.of("[s She] [q doubted] [c the lamps].");
        WordJudge judge = WordJudgeTraining.train(List.of(judged(said, 1), judged(sang, 0)));
        assertThat(score(judge, said)).isPositive();
        assertThat(score(judge, sang)).isNegative();
        assertThat(score(WordJudgeTraining.train(List.of(judged(said, 1), judged(sang, 0))), said))
                .isEqualTo(score(judge, said));
    }

    private static JudgedPool judged(LabelledText labelled, float answer) {
        CandidatePool pool = CandidatePool.of(labelled.text(), Shipped.MODELS);
        float[] answers = new float[pool.candidates().size()];
        Arrays.fill(answers, answer);
        return new JudgedPool(pool, answers, answers);
    }

    private static double score(WordJudge judge, LabelledText labelled) {
        int[] buffer = new int[CandidateWords.MOST];
        int count = new CandidateWords(new TokenFacts(labelled.text(), Shipped.MODELS.lexicon()))
                .fill(candidate(labelled), buffer);
        return judge.score(buffer, count);
    }

    @Test
    void oddTextsFitTheBuffer() {
        Seeded.check(60, random -> {
            String text = "“We go,” said Quinn. " + OddTexts.random(random, 60);
            CandidatePool pool = CandidatePool.of(Texts.analyze(text), Shipped.MODELS);
            CandidateWords words = new CandidateWords(pool.facts());
            int[] buffer = new int[CandidateWords.MOST];
            for (Candidate candidate : pool.candidates()) {
                assertThat(words.fill(candidate, buffer)).isBetween(1, CandidateWords.MOST);
                assertThat(candidate.shape().segments()).isNotEqualTo(List.<Span>of());
            }
        });
    }
}
