package org.onrecord.cli;

import java.util.Optional;

/** The option {@code --min-confidence}. */
final class Confidences {

    private Confidences() {}

    static Optional<Double> checked(Optional<Double> least) {
        if (least.isPresent() && !(least.get() >= 0 && least.get() <= 1)) {
            throw new UsageException("--min-confidence", least.get() + " is no probability",
                    "give a number from 0 to 1");
        }
        return least;
    }
}
