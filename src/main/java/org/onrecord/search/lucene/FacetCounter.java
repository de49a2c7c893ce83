package org.onrecord.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.onrecord.schema.Facets;
import org.onrecord.search.FacetRequest;
import org.onrecord.search.FacetResult;

/** Counts the values of documents, exactly. Remembers what it learns of each field. Safe for many threads. */
final class FacetCounter {

    private final IndexReader reader;
    private final Map<String, SortedSetDocValuesReaderState> states = new ConcurrentHashMap<>();

    FacetCounter(IndexReader reader) {
        this.reader = reader;
    }

    List<FacetResult> count(List<FacetRequest> requests, FacetsCollector hits) throws IOException {
        List<FacetResult> results = new ArrayList<>();
        for (FacetRequest request : requests) {
            results.add(count(request, hits));
        }
        return results;
    }

    FacetResult count(FacetRequest request, FacetsCollector hits) throws IOException {
        String dimension = request.field().label();
        Optional<SortedSetDocValuesReaderState> state = state(dimension);
        if (state.isEmpty()) { return none(request); }
        var found = new SortedSetDocValuesFacetCounts(state.get(), hits)
                .getTopChildren(request.top(), dimension, request.path().toArray(String[]::new));
        return found == null ? none(request) : result(request, found);
    }

    private static FacetResult none(FacetRequest request) {
        return new FacetResult(request.field(), request.path(), List.of(), 0);
    }

    private static FacetResult result(FacetRequest request, org.apache.lucene.facet.FacetResult found) {
        List<FacetResult.Count> counts = new ArrayList<>();
        for (LabelAndValue value : found.labelValues) {
            counts.add(new FacetResult.Count(value.label, value.value.intValue()));
        }
        return new FacetResult(request.field(), request.path(), counts, found.childCount);
    }

    /** The values of a dimension in this index; empty when no record has any. */
    private Optional<SortedSetDocValuesReaderState> state(String dimension) throws IOException {
        SortedSetDocValuesReaderState known = states.get(dimension);
        if (known != null) { return Optional.of(known); }
        String field = Facets.field(dimension);
        if (MultiDocValues.getSortedSetValues(reader, field) == null) { return Optional.empty(); }
        SortedSetDocValuesReaderState state = new DefaultSortedSetDocValuesReaderState(reader, field, Facets.config());
        states.put(dimension, state);
        return Optional.of(state);
    }
}
