package org.onrecord.extract.tag;

import java.util.Random;

import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/** Labels as no model would give them, but each step allowed. */
final class RandomLabels {

    private RandomLabels() {}

    static LabelledText of(Random random, TokenizedText text) {
        byte[] labels = new byte[text.size()];
        Label before = Label.OUTSIDE;
        for (int t = 0; t < labels.length; t++) {
            Label same = Label.of(before.role(), false);
            Label next = random.nextInt(3) > 0 ? same : Label.of(random.nextInt(Label.COUNT));
            before = next.mayFollow(before) ? next : Label.OUTSIDE;
            labels[t] = (byte) before.ordinal();
        }
        return new LabelledText(text, labels);
    }

    /** How many tokens lie from the end of the former to the start of the latter. */
    static int gap(TokenRange a, TokenRange b) {
        return a.from() < b.from() ? b.from() - a.to() : a.from() - b.to();
    }
}
