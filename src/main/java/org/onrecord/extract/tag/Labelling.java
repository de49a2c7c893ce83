package org.onrecord.extract.tag;

import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * One reading of an article by the tagger, to be completed in place: a label for each token.
 *
 * @param text the article
 * @param labels the ordinal of each token's {@link Label}
 */
record Labelling(TokenizedText text, byte[] labels) {

    /** Whether a token of the range has the role. */
    boolean holds(TokenRange range, Label.Role role) {
        for (int t = range.from(); t < range.to(); t++) {
            if (role(t) == role) { return true; }
        }
        return false;
    }

    Label.Role role(int token) {
        return Label.of(labels[token]).role();
    }

    /** Gives the whole range one role, whatever it had. */
    void paint(TokenRange range, Label.Role role) {
        for (int t = range.from(); t < range.to(); t++) {
            labels[t] = (byte) Label.of(role, t == range.from()).ordinal();
        }
        mend(range.to(), Label.of(role, false));
    }

    /** Gives the role to those tokens of the range that have none. */
    void fill(TokenRange range, Label.Role role) {
        for (int t = range.from(); t < range.to(); t++) {
            if (Label.of(labels[t]) == Label.OUTSIDE) {
                boolean begins = t == range.from() || role(t - 1) != role;
                labels[t] = (byte) Label.of(role, begins).ordinal();
            }
        }
    }

    /** Takes every role away from the range. */
    void clear(TokenRange range) {
        for (int t = range.from(); t < range.to(); t++) {
            labels[t] = (byte) Label.OUTSIDE.ordinal();
        }
        mend(range.to(), Label.OUTSIDE);
    }

    /** The token belongs to the same part as the one before it, when that has the same role. */
    void goOn(int token) {
        if (token > 0 && role(token - 1) == role(token)) {
            labels[token] = (byte) Label.of(role(token), false).ordinal();
        }
    }

    /** The part that goes on at {@code token} ends before it. */
    void end(int token) {
        for (int t = token; t < labels.length && role(t) != Label.Role.NONE && !Label.of(labels[t]).begins(); t++) {
            labels[t] = (byte) Label.OUTSIDE.ordinal();
        }
    }

    /** What follows a range whose labels changed may no longer be its inside. */
    private void mend(int token, Label before) {
        if (token < labels.length && !Label.of(labels[token]).mayFollow(before)) {
            labels[token] = (byte) Label.of(role(token), true).ordinal();
        }
    }
}
