package org.onrecord.extract.tag;

import org.onrecord.extract.cue.CueClasses;

/** The models that ship with the program, loaded once for all tests. */
final class Shipped {

    static final TrainedModels MODELS = TrainedModels.load(CueClasses.load());

    static final CrfAttributionFinder FINDER = new CrfAttributionFinder(MODELS);

    private Shipped() {}

    /** The shipped models with a judge that gives every candidate the same probability. */
    static TrainedModels judgedBy(double probability, double threshold) {
        float base = (float) Math.log(probability / (1 - probability));
        BoostedTrees same = new BoostedTrees(base, new BoostedTrees.Tree[0]);
        return new TrainedModels(MODELS.classes(), MODELS.lexicon(), MODELS.tagger(), MODELS.words(), same,
                MODELS.borders(), threshold);
    }
}
