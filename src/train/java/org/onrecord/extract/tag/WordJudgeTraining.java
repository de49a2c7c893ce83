package org.onrecord.extract.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Trains the judgement by words: logistic regression, AdaGrad steps, averaged over the last passes. */
final class WordJudgeTraining {

    private static final int EPOCHS = 8;
    private static final int AVERAGED = 4;
    private static final float RATE = .04f;
    private static final float INITIAL = .1f;
    private static final float L2 = 2e-6f;

    private final float[] weights = new float[1 << WordJudge.BITS];
    private final float[] squares = new float[1 << WordJudge.BITS];

    private WordJudgeTraining() {
        Arrays.fill(squares, INITIAL);
    }

    /** A candidate's rows and whether it is right. */
    private record Example(int[] rows, float answer) {}

    static WordJudge train(List<JudgedPool> pools) {
        List<Example> examples = new ArrayList<>();
        for (JudgedPool judged : pools) {
            addAll(judged, examples);
        }
        WordJudgeTraining run = new WordJudgeTraining();
        float[] sum = new float[run.weights.length];
        Random random = new Random(11);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(examples, random);
            examples.forEach(run::step);
            if (epoch >= EPOCHS - AVERAGED) {
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += run.weights[i] / AVERAGED;
                }
            }
        }
        return new WordJudge(sum);
    }

    private static void addAll(JudgedPool judged, List<Example> examples) {
        CandidateWords words = new CandidateWords(judged.pool().facts());
        int[] hashes = new int[CandidateWords.MOST];
        for (int i = 0; i < judged.right().length; i++) {
            int count = words.fill(judged.pool().candidates().get(i), hashes);
            examples.add(new Example(
                    Arrays.stream(hashes, 0, count).map(WordJudge::row).toArray(), judged.right()[i]));
        }
    }

    private void step(Example example) {
        double score = 0;
        for (int row : example.rows()) {
            score += weights[row];
        }
        float gradient = (float) (example.answer() - 1 / (1 + Math.exp(-score)));
        for (int row : example.rows()) {
            float g = gradient - L2 * weights[row];
            squares[row] += g * g;
            weights[row] += RATE * g / (float) Math.sqrt(squares[row]);
        }
    }
}
