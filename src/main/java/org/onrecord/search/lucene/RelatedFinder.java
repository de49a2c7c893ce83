package org.onrecord.search.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.onrecord.model.AttributionRecord;
import org.onrecord.schema.Analyzers;
import org.onrecord.schema.Fields;
import org.onrecord.schema.Keywords;
import org.onrecord.schema.NameKey;
import org.onrecord.schema.QuoteSketch;
import org.onrecord.schema.RecordDocuments;
import org.onrecord.search.quote.Comparison;
import org.onrecord.search.quote.Related;
import org.onrecord.search.quote.Variant;
import org.onrecord.search.quote.Wording;

/** Finds the variants of a record's quote, by its cluster, and what is like it, by the words it shares. */
final class RelatedFinder {

    /** Words of a record that are looked for in others: those that tell most about it. */
    private static final int TELLING_WORDS = 15;

    private static final Comparator<AttributionRecord> BY_DAY = Comparator
            .comparing((AttributionRecord record) -> record.article().published().orElse(LocalDate.MAX))
            .thenComparing(AttributionRecord::id);

    private final IndexSearcher searcher;
    private final Wordings wordings;

    RelatedFinder(IndexSearcher searcher, Wordings wordings) {
        this.searcher = searcher;
        this.wordings = wordings;
    }

    /** What there is like the record with this id, at most so much of each kind; empty when there is no such record. */
    Optional<Related> find(String id, int limit) throws IOException {
        ScoreDoc[] found = searcher.search(new TermQuery(new Term(Fields.ID, Keywords.key(id))), 1).scoreDocs;
        if (found.length == 0) { return Optional.empty(); }
        AttributionRecord record = RecordDocuments.read(searcher.storedFields(), found[0].doc);
        OptionalLong cluster = new Clusters(searcher.getIndexReader()).of(found[0].doc);
        Query same = cluster.isPresent()
                ? NumericDocValuesField.newSlowExactQuery(Fields.CLUSTER, cluster.getAsLong())
                : new TermQuery(new Term(Fields.ID, Keywords.key(id)));
        return Optional.of(new Related(record, variants(record, same, limit), similar(record, same, limit)));
    }

    private List<Variant> variants(AttributionRecord record, Query same, int limit) throws IOException {
        List<AttributionRecord> reports = new ArrayList<>(records(same, Math.max(1, searcher.count(same))));
        reports.sort(BY_DAY);
        List<Set<String>> earlier = new ArrayList<>();
        List<Variant> variants = new ArrayList<>();
        Wording asked = wordings.of(QuoteChecker.said(record));
        for (AttributionRecord report : reports) {
            Set<String> around = around(report);
            boolean independent = report.via().isEmpty()
                    && earlier.stream().noneMatch(other -> QuoteSketch.areOne(around, other));
            earlier.add(around);
            if (!report.id().equals(record.id()) && variants.size() < limit) {
                Wording said = wordings.of(QuoteChecker.said(report));
                variants.add(new Variant(report, Comparison.withQuote(asked, said).diff(), independent));
            }
        }
        return variants;
    }

    /** The reporter's words beside the quote: copies share them. */
    private static Set<String> around(AttributionRecord record) {
        return QuoteSketch.pairs(NameKey.words(record.context().before() + " " + record.context().after()));
    }

    private List<AttributionRecord> similar(AttributionRecord record, Query same, int limit) throws IOException {
        MoreLikeThis likeness = new MoreLikeThis(searcher.getIndexReader());
        likeness.setAnalyzer(Analyzers.querying());
        likeness.setFieldNames(new String[] {Fields.TEXT});
        likeness.setMinTermFreq(1);
        likeness.setMinDocFreq(2);
        likeness.setMaxQueryTerms(TELLING_WORDS);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(likeness.like(Fields.TEXT, new StringReader(record.text())), Occur.MUST);
        query.add(new TermQuery(new Term(Fields.DOC, Fields.RECORD_DOC)), Occur.FILTER);
        query.add(same, Occur.MUST_NOT);
        query.add(new TermQuery(new Term(Fields.ID, Keywords.key(record.id()))), Occur.MUST_NOT);
        return records(query.build(), limit);
    }

    private List<AttributionRecord> records(Query query, int most) throws IOException {
        List<AttributionRecord> records = new ArrayList<>();
        for (ScoreDoc found : searcher.search(query, most).scoreDocs) {
            records.add(RecordDocuments.read(searcher.storedFields(), found.doc));
        }
        return records;
    }
}
