package org.onrecord.extract.tag;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Span;

/**
 * The candidates of an article that people marked, with two answers for each.
 *
 * @param pool the candidates
 * @param right 1 where a candidate's words overlap a marked content by half of their union, else 0
 * @param exact 1 where they are the marked ones, but for a twentieth, else 0
 */
record JudgedPool(CandidatePool pool, float[] right, float[] exact) {

    private static final double RIGHT = .5;
    private static final double EXACT = .95;

    static JudgedPool of(TrainingText article, CandidatePool pool) {
        List<Set<Integer>> marked = article.contents().stream()
                .map(content -> words(article.text(), content))
                .toList();
        int size = pool.candidates().size();
        JudgedPool judged = new JudgedPool(pool, new float[size], new float[size]);
        for (int i = 0; i < size; i++) {
            Set<Integer> own = words(article.text(), pool.candidates().get(i).shape().segments());
            double best = marked.stream().mapToDouble(gold -> overlap(gold, own)).max().orElse(0);
            judged.right[i] = best >= RIGHT ? 1 : 0;
            judged.exact[i] = best >= EXACT ? 1 : 0;
        }
        return judged;
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
