package org.onrecord.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.onrecord.json.Codes;
import org.onrecord.model.AttributionRecord;
import org.onrecord.model.StanceLabel;
import org.onrecord.schema.Fields;
import org.onrecord.schema.Orders;
import org.onrecord.schema.RecordDocuments;
import org.onrecord.search.query.QueryField;
import org.onrecord.search.time.StanceChange;
import org.onrecord.search.time.Timeline;
import org.onrecord.search.time.Timeline.Period;
import org.onrecord.search.time.Unit;

/** Counts records period by period and stance by stance. */
final class TimelineCounter {

    /** So many periods are shown with the empty ones between them. */
    private static final int MOST_PERIODS = 400;

    /** Changes of stance are looked for in so many records at most. */
    private static final int RECORDS = 2_000;

    private final IndexSearcher searcher;
    private final Unit unit;
    private final NavigableMap<LocalDate, Map<StanceLabel, Integer>> counts = new TreeMap<>();
    private long imprecise;

    TimelineCounter(IndexSearcher searcher, Unit unit) {
        this.searcher = searcher;
        this.unit = unit;
    }

    Timeline count(Query query, boolean changes) throws IOException {
        for (StanceLabel stance : StanceLabel.values()) {
            Query one = new BooleanQuery.Builder()
                    .add(query, Occur.FILTER)
                    .add(ValueQueries.code(QueryField.STANCE, Codes.of(stance)), Occur.FILTER)
                    .build();
            FacetsCollector found = searcher.search(one, new FacetsCollectorManager());
            for (MatchingDocs matching : found.getMatchingDocs()) {
                count(matching, stance);
            }
        }
        List<StanceChange> changed = changes ? StanceChange.among(inOrder(query)) : List.of();
        boolean sparse = isSparse();
        return new Timeline(unit, periods(sparse), imprecise, changed, sparse, searcher.timedOut());
    }

    private void count(MatchingDocs matching, StanceLabel stance) throws IOException {
        LeafReader reader = matching.context().reader();
        SortedNumericDocValues first = DocValues.getSortedNumeric(reader, Fields.FIRST_DAY);
        SortedNumericDocValues last = DocValues.getSortedNumeric(reader, Fields.LAST_DAY);
        DocIdSetIterator docs = matching.bits().iterator();
        for (int doc = docs == null ? DocIdSetIterator.NO_MORE_DOCS : docs.nextDoc();
                doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            if (first.advanceExact(doc) && last.advanceExact(doc)) {
                count(LocalDate.ofEpochDay(first.nextValue()), LocalDate.ofEpochDay(last.nextValue()), stance);
            } else {
                imprecise++;
            }
        }
    }

    private void count(LocalDate first, LocalDate last, StanceLabel stance) {
        LocalDate start = unit.start(first);
        if (start.equals(unit.start(last))) {
            counts.computeIfAbsent(start, day -> new EnumMap<>(StanceLabel.class)).merge(stance, 1, Integer::sum);
        } else {
            imprecise++;
        }
    }

    private boolean isSparse() {
        if (counts.isEmpty()) { return false; }
        LocalDate start = counts.firstKey();
        int periods = 0;
        while (!start.isAfter(counts.lastKey()) && periods <= MOST_PERIODS) {
            start = unit.next(start);
            periods++;
        }
        return periods > MOST_PERIODS;
    }

    private List<Period> periods(boolean sparse) {
        List<Period> periods = new ArrayList<>();
        if (sparse || counts.isEmpty()) {
            counts.forEach((start, stances) -> periods.add(new Period(start, stances)));
            return periods;
        }
        for (LocalDate start = counts.firstKey(); !start.isAfter(counts.lastKey()); start = unit.next(start)) {
            periods.add(new Period(start, counts.getOrDefault(start, Map.of())));
        }
        return periods;
    }

    private List<AttributionRecord> inOrder(Query query) throws IOException {
        List<AttributionRecord> records = new ArrayList<>();
        for (ScoreDoc found : searcher.search(query, RECORDS, Orders.OLDEST).scoreDocs) {
            records.add(RecordDocuments.read(searcher.storedFields(), found.doc));
        }
        return records;
    }
}
