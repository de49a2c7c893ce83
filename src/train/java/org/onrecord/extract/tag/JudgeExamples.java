package org.onrecord.extract.tag;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Span;

/**
 * Candidates with the answer whether people marked them: yes when their words overlap a marked content by half of their
 * union.
 *
 * @param features a row a candidate
 * @param answers 1 or 0 a candidate
 */
record JudgeExamples(List<float[]> features, List<Float> answers) {

    JudgeExamples() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    void add(TrainingText article, CandidatePool pool) {
        List<Set<Integer>> marked = article.contents().stream()
                .map(content -> words(article.text(), content))
                .toList();
        CandidateFeatures of = new CandidateFeatures(pool);
        for (int i = 0; i < pool.candidates().size(); i++) {
            Set<Integer> own = words(article.text(), pool.candidates().get(i).shape().segments());
            boolean right = marked.stream().anyMatch(gold -> overlap(gold, own) >= .5);
            features.add(of.of(i));
            answers.add(right ? 1f : 0f);
        }
    }

    void addAll(JudgeExamples other) {
        features.addAll(other.features);
        answers.addAll(other.answers);
    }

    BoostedTrees train(TreeBooster.Settings settings) {
        float[] target = new float[answers.size()];
        for (int i = 0; i < target.length; i++) {
            target[i] = answers.get(i);
        }
        return TreeBooster.train(features.toArray(new float[0][]), target, settings);
    }

    private static Set<Integer> words(TokenizedText text, List<Span> spans) {
        Set<Integer> words = new HashSet<>();
        for (Span span : spans) {
            TokenRange range = text.tokens(span);
            for (int t = range.from(); t < range.to(); t++) {
                if (Character.isLetterOrDigit(text.word(t).charAt(0))) {
                    words.add(t);
                }
            }
        }
        return words;
    }

    private static double overlap(Set<Integer> a, Set<Integer> b) {
        long shared = a.stream().filter(b::contains).count();
        return shared == 0 ? 0 : (double) shared / (a.size() + b.size() - shared);
    }
}
