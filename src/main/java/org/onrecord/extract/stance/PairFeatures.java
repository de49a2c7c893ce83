package org.onrecord.extract.stance;

import java.util.List;
import java.util.Set;

import org.onrecord.model.Span;

/**
 * The features of a holder and a target in a sentence, and of one mention in a sentence: where they stand, the words,
 * word pairs and triples between and around them with the names masked, and what the lexicons say of those words.
 */
public final class PairFeatures {

    private static final int WINDOW = 4;
    private static final int SIDE = 20;
    /** Longer stretches between the two are left out: what is far away tells little. */
    private static final int LONGEST = 60;
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no", "without");

    private final WordClasses lexicons;

    private PairFeatures(WordClasses lexicons) {
        this.lexicons = lexicons;
    }

    /** Loads the lexicons the features look words up in. */
    public static PairFeatures load() {
        return new PairFeatures(WordClasses.load());
    }

    /** The features of a mention, for the polarity a sentence shows toward it. */
    public SparseVector ofMention(String sentence, Span mention) {
        MaskedSentence masked = MaskedSentence.of(sentence, List.of(mention), List.of("TARGET"), lexicons);
        SparseVector.Builder out = new SparseVector.Builder();
        int at = masked.marks().get(0);
        int size = masked.words().size();
        bag(out, "b", masked, Math.max(0, at - LONGEST), at);
        bag(out, "a", masked, at + 1, Math.min(size, at + LONGEST));
        window(out, "w", masked, at);
        grams(out, "g", masked, Math.max(0, at - 8), Math.min(size, at + 9));
        return out.build();
    }

    /** The features of a pair; {@code mentions} is a model over {@link #ofMention}. */
    public SparseVector of(String sentence, Span holder, Span target, LinearModel mentions) {
        MaskedSentence masked = MaskedSentence.of(sentence, List.of(holder, target), List.of("HOLDER", "TARGET"),
                lexicons);
        SparseVector.Builder out = new SparseVector.Builder();
        int h = masked.marks().get(0);
        int t = masked.marks().get(1);
        String order = h < t ? "ht" : "th";
        int from = Math.min(h, t);
        int to = Math.max(h, t);
        structure(out, masked, h, t, order);
        if (to - from <= LONGEST) {
            grams(out, "n" + order, masked, from, to + 1);
            skips(out, "k" + order, masked, from, to);
            bag(out, "m" + order, masked, from + 1, to);
        }
        bag(out, "l" + order, masked, Math.max(0, from - SIDE), from);
        bag(out, "r" + order, masked, to + 1, Math.min(masked.words().size(), to + SIDE));
        lexical(out, masked, h, t, order);
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
            String gram = name + "|" + masked.word(i);
            out.add(gram);
            for (int j = i + 1; j < Math.min(to, i + 3); j++) {
                gram += " " + masked.word(j);
                out.add(gram);
            }
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

    /** What the lexicons know between and around the two, by zone and by distance. */
    private static void lexical(SparseVector.Builder out, MaskedSentence masked, int h, int t, String order) {
        int from = Math.min(h, t);
        int to = Math.max(h, t);
        for (int i = Math.max(0, from - SIDE); i < Math.min(masked.words().size(), to + SIDE); i++) {
            String known = masked.classes().get(i);
            if (!known.isEmpty()) {
                String not = negated(masked, i) ? "not " : "";
                String zone = "c" + order + (i < from ? "l" : i > to ? "r" : "m") + not + known;
                String sign = not + known.charAt(known.length() - 1);
                out.add(zone);
                out.add(zone + "|" + masked.word(i + 1));
                out.add("c" + order + "h" + near(i - h) + not + known);
                out.add("c" + order + "t" + near(i - t) + not + known);
                out.add("s" + order + "h" + near(i - h) + sign);
                out.add("s" + order + "t" + near(i - t) + sign);
            }
        }
        out.group();
    }

    private static boolean negated(MaskedSentence masked, int at) {
        for (int i = Math.max(0, at - 3); i < at; i++) {
            if (NEGATIONS.contains(masked.word(i))) { return true; }
        }
        return false;
    }

    private static String near(int distance) {
        int far = Math.abs(distance);
        return (distance < 0 ? "-" : "+") + (far <= 2 ? far : far <= 5 ? 5 : far <= 10 ? 10 : 20);
    }

    private static void transferred(SparseVector.Builder out, String name, double[] scores) {
        for (int c = 0; c < scores.length; c++) {
            out.add("mention " + name + c, Math.clamp(scores[c], -4, 4));
        }
    }
}
