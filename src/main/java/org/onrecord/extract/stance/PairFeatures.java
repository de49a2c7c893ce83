package org.onrecord.extract.stance;

import java.util.List;

import org.onrecord.model.Span;

/**
 * The features of a holder and a target in a sentence, and of one mention in a sentence: where they stand, the words,
 * word pairs and triples between and around them with the names masked, and what the lexicons say of those words.
 */
public final class PairFeatures {

    /** The buckets of the models are numbered by so many bits. */
    public static final int BITS = 18;

    private static final int WINDOW = 4;
    /** Longer stretches are cut: what is far away tells little. */
    private static final int LONGEST = 60;

    private PairFeatures() {}

    /** The features of a mention, for the polarity a sentence shows toward it. */
    public static SparseVector ofMention(String sentence, Span mention) {
        MaskedSentence masked = MaskedSentence.of(sentence, List.of(mention), List.of("TARGET"));
        SparseVector.Builder out = new SparseVector.Builder(BITS);
        int at = masked.marks()[0];
        bag(out, "b", masked, Math.max(0, at - LONGEST), at);
        bag(out, "a", masked, at + 1, Math.min(masked.words().size(), at + LONGEST));
        window(out, "w", masked, at);
        grams(out, "g", masked, Math.max(0, at - 8), Math.min(masked.words().size(), at + 9));
        return out.build();
    }

    /** The features of a pair. */
    public static SparseVector of(String sentence, Span holder, Span target, LinearModel mentions) {
        MaskedSentence masked = MaskedSentence.of(sentence, List.of(holder, target), List.of("HOLDER", "TARGET"));
        SparseVector.Builder out = new SparseVector.Builder(BITS);
        int h = masked.marks()[0];
        int t = masked.marks()[1];
        String order = h < t ? "ht" : "th";
        int from = Math.min(h, t);
        int to = Math.max(h, t);
        structure(out, masked, h, t, order);
        if (to - from <= LONGEST) {
            grams(out, "n" + order, masked, from, to + 1);
            skips(out, "k" + order, masked, from, to);
            bag(out, "m" + order, masked, from + 1, to);
        }
        bag(out, "l" + order, masked, Math.max(0, from - 20), from);
        bag(out, "r" + order, masked, to + 1, Math.min(masked.words().size(), to + 20));
        window(out, "h" + order, masked, h);
        window(out, "t" + order, masked, t);
        transferred(out, "H", mentions.scores(ofMention(sentence, holder)));
        transferred(out, "T", mentions.scores(ofMention(sentence, target)));
        out.group();
        return out.build();
    }

    private static void structure(SparseVector.Builder out, MaskedSentence masked, int h, int t, String order) {
        int gap = Math.abs(h - t) - 1;
        String near = gap < 4 ? "" + gap : gap < 7 ? "4-6" : gap < 12 ? "7-11" : gap < 20 ? "12-19" : "20+";
        out.add("order " + order);
        out.add("gap " + order + near);
        out.add("h at " + Math.min(h, 5));
        out.add("t at " + Math.min(t, 5));
        out.add("end " + order + Math.min(5, masked.words().size() - Math.max(h, t)));
        out.add("length " + masked.words().size() / 10);
        out.group();
    }

    private static void bag(SparseVector.Builder out, String name, MaskedSentence masked, int from, int to) {
        for (int i = from; i < to; i++) {
            out.add(name + "|" + masked.word(i));
        }
        out.group();
    }

    private static void window(SparseVector.Builder out, String name, MaskedSentence masked, int at) {
        for (int i = 1; i <= WINDOW; i++) {
            out.add(name + -i + "|" + masked.word(at - i));
            out.add(name + i + "|" + masked.word(at + i));
        }
        out.add(name + "-21|" + masked.word(at - 2) + " " + masked.word(at - 1));
        out.add(name + "12|" + masked.word(at + 1) + " " + masked.word(at + 2));
        out.add(name + "-11|" + masked.word(at - 1) + " " + masked.word(at + 1));
        out.group();
    }

    private static void grams(SparseVector.Builder out, String name, MaskedSentence masked, int from, int to) {
        for (int i = from; i < to; i++) {
            out.add(name + "|" + masked.word(i));
            if (i + 1 < to) { out.add(name + "|" + masked.word(i) + " " + masked.word(i + 1)); }
            if (i + 2 < to) { out.add(name + "|" + masked.word(i) + " " + masked.word(i + 1) + " " + masked.word(i + 2)); }
        }
        out.group();
    }

    private static void skips(SparseVector.Builder out, String name, MaskedSentence masked, int from, int to) {
        for (int i = from; i <= to; i++) {
            for (int j = i + 2; j <= Math.min(to, i + 5); j++) {
                out.add(name + "|" + masked.word(i) + " _ " + masked.word(j));
            }
        }
        out.group();
    }

    private static void transferred(SparseVector.Builder out, String name, double[] scores) {
        for (int c = 0; c < scores.length; c++) {
            out.add("mention " + name + c, Math.clamp(scores[c], -4, 4));
        }
    }
}
