package org.onrecord.extract.tag;

import org.onrecord.extract.text.TokenRange;

/**
 * What the tagger believes of every token of an article after it has read all of it: the probability of each label, and
 * of a content going on from the token before. As the posterior of a chain is a chain, the probability of a whole span
 * is a product of these.
 */
final class Posterior {

    private static final double LEAST = 1e-6;

    private final float[] labels;
    private final float[] afterBegin;
    private final float[] afterInside;

    Posterior(int size) {
        this.labels = new float[size * Label.COUNT];
        this.afterBegin = new float[size];
        this.afterInside = new float[size];
    }

    /** Takes over the probabilities of a stretch that begins at token {@code from}. */
    void put(int from, Marginals marginals) {
        double[] given = new double[Label.COUNT];
        for (int t = 0; t < marginals.length(); t++) {
            for (int y = 0; y < Label.COUNT; y++) {
                labels[(from + t) * Label.COUNT + y] = (float) marginals.of(t, y);
            }
            if (t > 0) {
                marginals.givenBefore(t, Label.INSIDE_CONTENT, given);
                afterBegin[from + t] = (float) given[Label.BEGIN_CONTENT.ordinal()];
                afterInside[from + t] = (float) given[Label.INSIDE_CONTENT.ordinal()];
            }
        }
    }

    int size() {
        return afterBegin.length;
    }

    /** The probability of a label at a token; 0 outside the article. */
    double of(int token, Label label) {
        return token < 0 || token >= size() ? 0 : labels[token * Label.COUNT + label.ordinal()];
    }

    /** The probability that a token belongs to a role. */
    double of(int token, Label.Role role) {
        return of(token, Label.of(role, true)) + of(token, Label.of(role, false));
    }

    /** The mean probability of a role over a range that is not empty. */
    double mean(TokenRange range, Label.Role role) {
        double sum = 0;
        for (int t = range.from(); t < range.to(); t++) {
            sum += of(t, role);
        }
        return sum / range.size();
    }

    /** The probability that a content goes on at {@code token} if it stood at the token before. */
    double goesOn(int token, boolean begunBefore) {
        if (token >= size()) { return 0; }
        return begunBefore ? afterBegin[token] : afterInside[token];
    }

    /** The logarithm of the probability that exactly {@code range} is one content. */
    double logSpan(TokenRange range) {
        double log = Math.log(Math.max(LEAST, of(range.from(), Label.BEGIN_CONTENT)));
        for (int t = range.from() + 1; t < range.to(); t++) {
            log += Math.log(Math.max(LEAST, goesOn(t, t == range.from() + 1)));
        }
        return log + Math.log(Math.max(LEAST, 1 - goesOn(range.to(), range.size() == 1)));
    }
}
