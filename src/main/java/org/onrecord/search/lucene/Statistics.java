package org.onrecord.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.document.LongField;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldDocs;
import org.onrecord.index.ReadableIndex;
import org.onrecord.json.Codes;
import org.onrecord.model.Kind;
import org.onrecord.schema.Fields;
import org.onrecord.search.FacetRequest;
import org.onrecord.search.Field;
import org.onrecord.search.IndexStats;
import org.onrecord.search.query.QueryField;

/** Gathers the figures of an index. */
final class Statistics {

    private final ReadableIndex index;
    private final IndexSearcher searcher;
    private final FacetCounter facets;

    Statistics(ReadableIndex index, IndexSearcher searcher, FacetCounter facets) {
        this.index = index;
        this.searcher = searcher;
        this.facets = facets;
    }

    IndexStats gather() throws IOException {
        Query records = new TermQuery(new Term(Fields.DOC, Fields.RECORD_DOC));
        FacetsCollector all = searcher.search(records, new FacetsCollectorManager());
        String quote = Codes.of(Kind.QUOTE);
        return new IndexStats(
                index.commit().articles(),
                index.commit().records(),
                searcher.count(ValueQueries.code(QueryField.KIND, quote)),
                distinct(Field.SPEAKER, all),
                distinct(Field.SOURCE, all),
                index.bytes(),
                extreme(Fields.FIRST_DAY, false),
                extreme(Fields.LAST_DAY, true));
    }

    private long distinct(Field field, FacetsCollector all) throws IOException {
        return facets.count(new FacetRequest(field, List.of(), 1), all, false).distinct();
    }

    /** The least or greatest day of a field, in ISO form. */
    private Optional<String> extreme(String field, boolean greatest) throws IOException {
        Sort order = new Sort(LongField.newSortField(field, greatest, SortedNumericSelector.Type.MIN));
        TopFieldDocs found = searcher.search(new FieldExistsQuery(field), 1, order);
        if (found.scoreDocs.length == 0) { return Optional.empty(); }
        long day = (Long) ((FieldDoc) found.scoreDocs[0]).fields[0];
        return Optional.of(LocalDate.ofEpochDay(day).toString());
    }
}
