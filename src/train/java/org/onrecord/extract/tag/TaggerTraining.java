package org.onrecord.extract.tag;

import java.util.ArrayList;
import java.util.List;

/**
 * A lexicon and a tagger learned from the same articles.
 *
 * @param counts the lexicon as counts
 * @param model the tagger
 */
record TaggerTraining(CueCounts counts, TaggerModel model) {

    /** What models labelled weighs less than what people did. */
    private static final float TAUGHT_WEIGHT = .5f;

    /**
     * Learns from articles that people marked and from others that a {@link Teacher} labelled; the lexicon counts the
     * first alone.
     */
    static TaggerTraining on(List<TrainingText> marked, List<TrainingText> taught, CrfTrainer.Settings settings) {
        CueCounts counts = new CueCounts();
        marked.forEach(article -> counts.add(article.text(), article.labels(), 1));
        List<TrainingChain> chains = chains(marked, counts, settings);
        CueLexicon lexicon = counts.lexicon();
        for (TrainingText article : taught) {
            TokenFacts facts = new TokenFacts(article.text(), lexicon);
            chains.add(TrainingChain.of(facts, article.labels(), settings.bits(), TAUGHT_WEIGHT));
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
