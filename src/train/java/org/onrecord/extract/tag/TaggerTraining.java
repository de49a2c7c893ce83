package org.onrecord.extract.tag;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.extract.text.TokenizedText;

/**
 * A lexicon and a tagger learned from the same articles.
 *
 * @param counts the lexicon as counts
 * @param model the tagger
 */
record TaggerTraining(CueCounts counts, TaggerModel model) {

    /** Added to begin labels when a tagger labels articles for its successor: its finds are too few, not too many. */
    private static final float TEACHING_BIAS = .5f;

    /** What a tagger labelled weighs less than what people did. */
    private static final float TAUGHT_WEIGHT = .5f;

    /**
     * Learns from articles that people marked, then once more from those and from others that the first tagger labelled
     * (self-training).
     */
    static TaggerTraining on(List<TrainingText> marked, List<TokenizedText> unmarked, CrfTrainer.Settings settings) {
        CueCounts counts = new CueCounts();
        marked.forEach(article -> counts.add(article.text(), article.labels(), 1));
        List<TrainingChain> chains = chains(marked, counts, settings);
        TaggerModel first = CrfTrainer.train(chains, settings);
        if (unmarked.isEmpty()) { return new TaggerTraining(counts, first); }
        for (TokenizedText text : unmarked) {
            TokenFacts facts = new TokenFacts(text, counts.lexicon());
            byte[] labels = Viterbi.decode(new Chain(facts, first, 0, text.size()), TEACHING_BIAS);
            chains.add(TrainingChain.of(facts, labels, settings.bits(), TAUGHT_WEIGHT));
        }
        return new TaggerTraining(counts, CrfTrainer.train(chains, settings));
    }

    /** Each article sees a lexicon that has not counted it, or its answers would leak. */
    private static List<TrainingChain> chains(
            List<TrainingText> marked, CueCounts counts, CrfTrainer.Settings settings) {
        List<TrainingChain> chains = new ArrayList<>();
        for (TrainingText article : marked) {
            counts.add(article.text(), article.labels(), -1);
            TokenFacts facts = new TokenFacts(article.text(), counts.lexicon());
            chains.add(TrainingChain.of(facts, article.labels(), settings.bits(), 1));
            counts.add(article.text(), article.labels(), 1);
        }
        return chains;
    }
}
