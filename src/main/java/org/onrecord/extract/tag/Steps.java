package org.onrecord.extract.tag;

/** The scales on which counts, distances and rates become features. */
final class Steps {

    private static final double[] RATES = {.01, .03, .08, .2, .4, .65, .85};
    private static final int[] DISTANCES = {1, 2, 3, 4, 6, 9, 14, 22, 40};

    private Steps() {}

    /** The step of a rate in [0, 1]: 0 to 7. */
    static int ofRate(double rate) {
        int step = 0;
        while (step < RATES.length && rate >= RATES[step]) {
            step++;
        }
        return step;
    }

    /** The step of a distance or length: 0 to 9. */
    static int ofDistance(int distance) {
        int step = 0;
        while (step < DISTANCES.length && distance >= DISTANCES[step]) {
            step++;
        }
        return step;
    }
}
