package org.onrecord.output;

import java.util.List;
import java.util.Locale;

import org.onrecord.search.Hit;
import org.onrecord.search.Weight;

/** Why the hits of a search come in their order: each score as a product. */
public final class ScoreTable {

    private ScoreTable() {}

    /** A line a hit: score, words, confidence, a question's half, the record. */
    public static String of(List<Hit> hits) {
        StringBuilder table = new StringBuilder();
        for (Hit hit : hits) {
            Weight weight = Weight.of(hit.record());
            double words = weight.factor() == 0 ? 0 : hit.score() / weight.factor();
            table.append(String.format(Locale.ROOT, "%8.3f = words %.3f × confidence %.3f%s  ", hit.score(), words,
                    weight.confidence(), weight.question() ? " × 0.5 for a question" : ""))
                    .append(Printable.line(hit.record().id())).append('\n');
        }
        return table.toString();
    }
}
