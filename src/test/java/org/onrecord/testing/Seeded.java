package org.onrecord.testing;

import java.util.Random;
import java.util.function.Consumer;

/**
 * The loop that runs a property on many random inputs. Each round has a seed of its own; a failure names it, and
 * {@code -Dtest.jvm=-Dtest.seed=SEED} runs that round alone.
 */
public final class Seeded {

    private static final String SEED = "test.seed";

    private Seeded() {}

    /** Runs {@code property} {@code rounds} times, each time with another source of randomness. */
    public static void check(int rounds, Consumer<Random> property) {
        Long only = Long.getLong(SEED);
        if (only != null) {
            round(only, property);
            return;
        }
        for (long seed = 1; seed <= rounds; seed++) {
            round(seed, property);
        }
    }

    private static void round(long seed, Consumer<Random> property) {
        try {
            property.accept(new Random(seed));
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("seed " + seed + " (repeat with -Dtest.jvm=-D" + SEED + "=" + seed + "): "
                    + e.getMessage(), e);
        }
    }
}
