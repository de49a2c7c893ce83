package org.onrecord.extract.tag;

/** The lattice of an article, or of a stretch of its tokens, under a model. */
final class Chain implements Lattice {

    private final TokenFacts facts;
    private final TaggerModel model;
    private final int from;
    private final float[] emissions;

    /** Scores the tokens from {@code from} to before {@code to}. */
    Chain(TokenFacts facts, TaggerModel model, int from, int to) {
        this.facts = facts;
        this.model = model;
        this.from = from;
        this.emissions = new float[(to - from) * Label.COUNT];
        EmissionFeatures features = new EmissionFeatures(facts);
        int[] buffer = new int[EmissionFeatures.MOST];
        for (int t = from; t < to; t++) {
            model.score(buffer, features.fill(t, buffer), emissions, (t - from) * Label.COUNT);
        }
    }

    @Override
    public int length() {
        return emissions.length / Label.COUNT;
    }

    @Override
    public float emission(int token, int label) {
        return emissions[token * Label.COUNT + label];
    }

    @Override
    public void steps(int token, float[] out) {
        BorderWeights.sum(model.borders(), facts, from + token, out);
    }
}
