package org.onrecord.extract.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The judges learned from candidates that taggers proposed for articles they had not seen.
 *
 * @param words judges by words alone
 * @param judge says whether a candidate is right, by all numbers, the judgement by words among them
 * @param borders says whether its borders are exact
 */
record JudgeTraining(WordJudge words, BoostedTrees judge, BoostedTrees borders) {

    /** @param folds candidates by fold; those of a fold are judged by words learned from the other folds */
    static JudgeTraining on(List<List<JudgedPool>> folds, TreeBooster.Settings settings) {
        List<Examples> byFold = IntStream.range(0, folds.size()).parallel()
                .mapToObj(fold -> Examples.of(folds.get(fold), WordJudgeTraining.train(others(folds, fold))))
                .toList();
        Examples all = new Examples(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        byFold.forEach(all::addAll);
        List<BoostedTrees> trees = Stream.of(all.right, all.exact).parallel()
                .map(answers -> all.train(answers, settings))
                .toList();
        WordJudge words = WordJudgeTraining.train(folds.stream().flatMap(List::stream).toList());
        return new JudgeTraining(words, trees.get(0), trees.get(1));
    }

    private static List<JudgedPool> others(List<List<JudgedPool>> folds, int fold) {
        return IntStream.range(0, folds.size())
                .filter(i -> i != fold)
                .mapToObj(folds::get)
                .flatMap(List::stream)
                .toList();
    }

    /** Candidates as numbers with their answers. */
    private record Examples(List<float[]> features, List<Float> right, List<Float> exact) {

        static Examples of(List<JudgedPool> pools, WordJudge words) {
            Examples examples = new Examples(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (JudgedPool judged : pools) {
                CandidateFeatures features = new CandidateFeatures(judged.pool(), words);
                for (int i = 0; i < judged.right().length; i++) {
                    examples.features.add(features.of(i));
                    examples.right.add(judged.right()[i]);
                    examples.exact.add(judged.exact()[i]);
                }
            }
            return examples;
        }

        void addAll(Examples other) {
            features.addAll(other.features);
            right.addAll(other.right);
            exact.addAll(other.exact);
        }

        BoostedTrees train(List<Float> answers, TreeBooster.Settings settings) {
            float[] target = new float[answers.size()];
            for (int i = 0; i < target.length; i++) {
                target[i] = answers.get(i);
            }
            return TreeBooster.train(features.toArray(new float[0][]), target, settings);
        }
    }
}
