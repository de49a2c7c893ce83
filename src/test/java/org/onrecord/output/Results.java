package org.onrecord.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.onrecord.model.Span;
import org.onrecord.search.FacetResult;
import org.onrecord.search.FacetResult.Count;
import org.onrecord.search.Field;
import org.onrecord.search.Hit;
import org.onrecord.search.SearchResult;
import org.onrecord.testing.RandomRecords;
import org.onrecord.testing.SampleRecords;

/** Answers to print. */
final class Results {

    static final FacetResult SPEAKERS = new FacetResult(
            Field.SPEAKER,
            List.of(),
            List.of(new Count("Mira Solane", 40), new Count("Tomas Arle", 10), new Count("Critics", 1)),
            7, false);

    static final FacetResult MONTHS = new FacetResult(
            Field.DATE, List.of("2025"), List.of(new Count("03", 5)), 1, false);

    private Results() {}

    /** Three hits of 42, two facets, a further page. */
    static SearchResult page() {
        List<Hit> hits = List.of(
                new Hit(SampleRecords.quote(), 2.5, List.of(new Span(8, 13))),
                new Hit(SampleRecords.mixed(), 1.25, List.of()),
                new Hit(SampleRecords.statement(), 0.5, List.of()));
        return new SearchResult(
                42, hits, List.of(SPEAKERS, MONTHS), Optional.of("next-1"), false, List.of("3 left out"));
    }

    static SearchResult nothing() {
        return new SearchResult(0, List.of(), List.of(), Optional.empty(), false, List.of());
    }

    static SearchResult random(long seed) {
        List<Hit> hits = new ArrayList<>();
        new RandomRecords(seed).samples(4).forEach(sample -> sample.records().forEach(
                record -> hits.add(new Hit(record, seed, List.of(new Span(0, 1))))));
        return new SearchResult(hits.size(), hits, List.of(), Optional.empty(), false, List.of());
    }
}
