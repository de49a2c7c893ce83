package org.onrecord.extract.stance;

import java.util.List;
import java.util.Map;

import org.onrecord.extract.cue.LexiconFile;
import org.onrecord.model.Span;
import org.onrecord.model.StanceLabel;

/**
 * The learned classifier of the stance that a sentence shows between a holder and a target. A logistic regression over
 * masked words around the two, trained on directed sentiment (ACL 2021), with the scores of a second one, trained on the
 * polarity of mentions (NewsMTSC, EACL 2021). {@code org.onrecord.train.TrainPairStance} makes both. Immutable.
 */
public final class PairStance {

    /** The order of the classes in the models. */
    public static final List<
            StanceLabel> CLASSES = List.of(StanceLabel.SUPPORT, StanceLabel.OPPOSE, StanceLabel.NEUTRAL);

    /** The resources beside this class. */
    public static final String MENTION_MODEL = "mention-polarity.bin";
    public static final String PAIR_MODEL = "pair-stance.bin";
    public static final String DECISION = "pair-stance.txt";

    private final PairFeatures features;
    private final LinearModel mentions;
    private final LinearModel pairs;
    private final double[] lifts;

    private PairStance(PairFeatures features, LinearModel mentions, LinearModel pairs, double[] lifts) {
        this.features = features;
        this.mentions = mentions;
        this.pairs = pairs;
        this.lifts = lifts;
    }

    /** Loads the models from the class path. */
    public static PairStance load() {
        Map<String, List<String>> decision = LexiconFile.table(PairStance.class, DECISION);
        double[] lifts = CLASSES.stream()
                .mapToDouble(label -> Double.parseDouble(decision.getOrDefault(label.name(), List.of("0")).getFirst()))
                .toArray();
        return new PairStance(PairFeatures.load(), LinearModel.load(MENTION_MODEL), LinearModel.load(PAIR_MODEL),
                lifts);
    }

    /**
     * A stance with its probabilities, which add up to 1.
     *
     * @param label the decision, weighed so that the rare stances are not lost: not always the most probable
     */
    public record Prediction(StanceLabel label, double support, double oppose, double neutral) {

        /** The probability of {@code label}. */
        public double probability() {
            return switch (label) {
                case SUPPORT -> support;
                case OPPOSE -> oppose;
                case NEUTRAL -> neutral;
                case MIXED -> 0;
            };
        }
    }

    /**
     * Classifies the stance of the holder to the target.
     *
     * @param sentence a sentence
     * @param holder the characters that name who holds the stance
     * @param target the characters that name what it is about
     */
    public Prediction classify(String sentence, Span holder, Span target) {
        double[] p = LinearModel.probabilities(pairs.scores(features.of(sentence, holder, target, mentions)));
        int best = 0;
        for (int c = 1; c < p.length; c++) {
            if (Math.log(p[c]) + lifts[c] > Math.log(p[best]) + lifts[best]) {
                best = c;
            }
        }
        return new Prediction(CLASSES.get(best), p[0], p[1], p[2]);
    }
}
