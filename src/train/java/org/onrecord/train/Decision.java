package org.onrecord.train;

import java.util.Arrays;
import java.util.Locale;

/** The search for what to add to each class's score so that the mean of the classes' F1 is greatest. */
final class Decision {

    private static final double STEP = 0.1;
    private static final int STEPS = 17;

    private Decision() {}

    /** What to add to each class; 0 for the last. Prints what is reached, with the share of opposite answers. */
    static double[] tune(double[][] scores, int[] gold) {
        double[] best = new double[3];
        double highest = macroF1(scores, gold, best);
        System.out.printf(Locale.ROOT, "cross-validated: macro F1 %.3f as is", highest);
        for (int a = 0; a < STEPS; a++) {
            for (int b = 0; b < STEPS; b++) {
                double[] lifts = {a * STEP, b * STEP, 0};
                double reached = macroF1(scores, gold, lifts);
                if (reached > highest) {
                    highest = reached;
                    best = lifts;
                }
            }
        }
        System.out.printf(Locale.ROOT, ", %.3f with %s; opposite %.3f%n", highest, Arrays.toString(best),
                opposite(scores, gold, best));
        return best;
    }

    private static int answer(double[] scores, double[] lifts) {
        int best = 0;
        for (int c = 1; c < scores.length; c++) {
            if (scores[c] + lifts[c] > scores[best] + lifts[best]) {
                best = c;
            }
        }
        return best;
    }

    private static double macroF1(double[][] scores, int[] gold, double[] lifts) {
        int classes = lifts.length;
        int[] right = new int[classes];
        int[] all = new int[classes];
        for (int i = 0; i < gold.length; i++) {
            int answer = answer(scores[i], lifts);
            right[answer] += answer == gold[i] ? 1 : 0;
            all[answer]++;
            all[gold[i]]++;
        }
        double sum = 0;
        for (int c = 0; c < classes; c++) {
            sum += 2.0 * right[c] / Math.max(1, all[c]);
        }
        return sum / classes;
    }

    /** How often support is taken for oppose or the other way round. */
    private static double opposite(double[][] scores, int[] gold, double[] lifts) {
        int wrong = 0;
        for (int i = 0; i < gold.length; i++) {
            int answer = answer(scores[i], lifts);
            wrong += answer != gold[i] && answer < 2 && gold[i] < 2 ? 1 : 0;
        }
        return (double) wrong / gold.length;
    }
}
