package org.onrecord.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.onrecord.schema.Facets;
import org.onrecord.search.FacetRequest;
import org.onrecord.search.FacetResult;
import org.onrecord.search.Field;
import org.onrecord.search.query.QueryField;
import org.onrecord.search.query.QueryField.ValueKind;

/** Counts the values of documents, exactly. Remembers what it learns of each field. Safe for many threads. */
final class FacetCounter {

    /** Of fewer documents than one in so many of the index the values are read one by one. */
    private static final int FEW = 16;

    private final IndexReader reader;
    private final Map<String, SortedSetDocValuesReaderState> states = new ConcurrentHashMap<>();

    FacetCounter(IndexReader reader) {
        this.reader = reader;
    }

    /**
     * The counts that {@code request} asks for.
     *
     * @param hits the documents to count
     * @param sideways whether they are more than the hits of the search, as a filter on the field was set aside
     */
    FacetResult count(FacetRequest request, FacetsCollector hits, boolean sideways) throws IOException {
        QueryField field = QueryField.of(request.field());
        if (field.valueKind() == ValueKind.CODES && areMany(hits)) {
            return sorted(request, CodeCounter.count(field, hits), sideways);
        }
        Optional<SortedSetDocValuesReaderState> state = state(request.field().label());
        if (state.isEmpty()) { return new FacetResult(request.field(), request.path(), List.of(), 0, sideways); }
        var counts = new SortedSetDocValuesFacetCounts(state.get(), hits);
        boolean some = request.field() != Field.DATE && request.prefix().isEmpty();
        return some ? top(request, counts, sideways) : sorted(request, values(request, counts), sideways);
    }

    private boolean areMany(FacetsCollector hits) {
        long found = hits.getMatchingDocs().stream().mapToLong(FacetsCollector.MatchingDocs::totalHits).sum();
        return found * FEW >= reader.maxDoc();
    }

    /** The commonest values alone, without a look at the names of the others. */
    private static FacetResult top(FacetRequest request, SortedSetDocValuesFacetCounts counts, boolean sideways)
            throws IOException {
        var found = counts.getTopChildren(request.top(), request.field().label());
        int distinct = found == null ? 0 : found.childCount;
        return new FacetResult(request.field(), request.path(), values(found), distinct, sideways);
    }

    private static FacetResult sorted(FacetRequest request, List<FacetResult.Count> values, boolean sideways) {
        List<FacetResult.Count> fitting = values.stream()
                .filter(count -> request.prefix().isEmpty() || WordBeginning.is(request.prefix(), count.value()))
                .sorted(Comparator.comparingInt(FacetResult.Count::hits).reversed()
                        .thenComparing(count -> new BytesRef(count.value())))
                .toList();
        List<FacetResult.Count> top = fitting.subList(0, Math.min(request.top(), fitting.size()));
        return new FacetResult(request.field(), request.path(), top, fitting.size(), sideways);
    }

    private static List<FacetResult.Count> values(FacetRequest request, SortedSetDocValuesFacetCounts counts)
            throws IOException {
        List<FacetResult.Count> values = values(counts.getAllChildren(request.field().label()));
        return request.field() == Field.DATE ? DateParts.below(request.path(), values) : values;
    }

    private static List<FacetResult.Count> values(org.apache.lucene.facet.@Nullable FacetResult found) {
        if (found == null) { return List.of(); }
        return Arrays.stream(found.labelValues)
                .map(value -> new FacetResult.Count(value.label, value.value.intValue()))
                .toList();
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
