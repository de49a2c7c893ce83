package org.onrecord.index;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps Lucene's advice on JVM options, printed when the first index is opened, off the terminal. */
final class QuietLucene {

    /** Held, because the settings of a logger nobody holds are forgotten. */
    private static final Logger ADVICE = Logger.getLogger("org.apache.lucene.internal.vectorization");

    private QuietLucene() {}

    static void apply() {
        ADVICE.setLevel(Level.SEVERE);
    }
}
