package org.onrecord.search.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What the index knows of a quotation.
 *
 * @param verdict the best that any finding gives
 * @param findings the best first; equally good ones by the day they were said, the earliest first
 * @param timedOut whether the time limit stopped the search, so that there may be better ones
 * @param notes what the user should know, one line each
 */
public record QuoteAnswer(Verdict verdict, List<Finding> findings, boolean timedOut, List<String> notes) {

    public QuoteAnswer {
        Objects.requireNonNull(verdict);
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
    }

    /** The same with more notes, before the others. */
    public QuoteAnswer with(List<String> more) {
        List<String> all = new ArrayList<>(more);
        all.addAll(notes);
        return new QuoteAnswer(verdict, findings, timedOut, all);
    }
}
