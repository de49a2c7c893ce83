package org.onrecord.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.onrecord.schema.Orders;
import org.onrecord.search.SearchRequest;

/**
 * The hits of one page as Lucene finds them.
 *
 * @param total how many records match, on whatever page
 * @param docs the hits of the page, scored
 * @param all every matching document, for counting
 * @param cursor names the next page
 * @param alike how many articles the matching documents of each cluster are from; empty unless they are folded
 */
record Page(long total, List<ScoreDoc> docs, FacetsCollector all, Optional<String> cursor, Map<Long, Integer> alike) {

    Page {
        docs = List.copyOf(docs);
        alike = Map.copyOf(alike);
    }

    /**
     * What a search finds.
     *
     * @param docs those of the page and, where there is a next page, its first
     */
    private record Found(long total, List<ScoreDoc> docs, FacetsCollector all, Map<Long, Integer> alike) {

        Found with(List<ScoreDoc> others) {
            return new Found(total, others, all, alike);
        }
    }

    /** Collects the page that {@code request} asks for from what {@code question} finds. */
    static Page collect(IndexSearcher searcher, Question question, SearchRequest request) throws IOException {
        Query query = question.whole();
        Found found = found(searcher, question, query, request);
        List<ScoreDoc> page = found.docs().subList(0, Math.min(request.limit(), found.docs().size()));
        TopFieldCollector.populateScores(page.toArray(ScoreDoc[]::new), searcher, query);
        boolean more = !page.isEmpty() && found.docs().size() > page.size();
        Optional<String> cursor = more ? Optional.of(cursor((FieldDoc) page.getLast(), request)) : Optional.empty();
        return new Page(found.total(), page, found.all(), cursor, found.alike());
    }

    private static Found found(IndexSearcher searcher, Question question, Query query, SearchRequest request)
            throws IOException {
        if (request.distinct()) { return distinct(searcher, query, request); }
        if (request.limit() == 0) { return counted(searcher, query); }
        return question.nearness().isEmpty() ? counted(searcher, query).with(best(searcher, query, request))
                : all(searcher, query, request);
    }

    /** Counts alone need no scores. */
    private static Found counted(IndexSearcher searcher, Query query) throws IOException {
        FacetsCollector all = searcher.search(query, new FacetsCollectorManager());
        long total = all.getMatchingDocs().stream().mapToLong(FacetsCollector.MatchingDocs::totalHits).sum();
        return new Found(total, List.of(), all, Map.of());
    }

    /** The best of what is counted already: most of the others can be skipped. */
    private static List<ScoreDoc> best(IndexSearcher searcher, Query query, SearchRequest request) throws IOException {
        int rows = rows(searcher, request);
        var top = new TopFieldCollectorManager(order(request), rows, after(request), rows);
        return List.of(searcher.search(query, top).scoreDocs);
    }

    /** Everything in one go: where nearness can raise any score by much there is little to skip. */
    private static Found all(IndexSearcher searcher, Query query, SearchRequest request) throws IOException {
        int rows = rows(searcher, request);
        var top = new TopFieldCollectorManager(order(request), rows, after(request), Integer.MAX_VALUE);
        Object[] found = searcher.search(query, new MultiCollectorManager(top, new FacetsCollectorManager()));
        TopFieldDocs docs = (TopFieldDocs) found[0];
        return new Found(docs.totalHits.value(), List.of(docs.scoreDocs), (FacetsCollector) found[1], Map.of());
    }

    /** One more than asked for tells whether there is a next page. */
    private static int rows(IndexSearcher searcher, SearchRequest request) {
        return Math.clamp((long) request.limit() + 1, 1, Math.max(1, searcher.getIndexReader().maxDoc()));
    }

    private static Found distinct(IndexSearcher searcher, Query query, SearchRequest request) throws IOException {
        FacetsCollector all = searcher.search(query, new FacetsCollectorManager());
        Clusters.Count count = Clusters.count(all);
        Optional<Cursor> after = request.after().map(text -> Cursor.of(text, request));
        List<ScoreDoc> docs = new Fold(searcher).first(query, order(request), after, request.limit() + 1);
        return new Found(count.distinct(), docs, all, count.sizes());
    }

    private static Sort order(SearchRequest request) {
        return switch (request.sort()) {
            case RELEVANCE -> Orders.RELEVANCE;
            case NEWEST -> Orders.NEWEST;
            case OLDEST -> Orders.OLDEST;
        };
    }

    /** The place after which the page begins; null for the first page. */
    private static @Nullable FieldDoc after(SearchRequest request) {
        return request.after().map(text -> after(Cursor.of(text, request), request)).orElse(null);
    }

    private static FieldDoc after(Cursor cursor, SearchRequest request) {
        boolean byScore = request.sort() == org.onrecord.search.Sort.RELEVANCE;
        Object value = byScore ? (Object) Float.intBitsToFloat((int) cursor.value()) : (Object) cursor.value();
        // Ids are unique, so of documents that sort alike only the cursor's own is left: it comes before every number.
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {value, new BytesRef(cursor.id())});
    }

    private static String cursor(FieldDoc last, SearchRequest request) {
        long value = last.fields[0] instanceof Float score ? Float.floatToIntBits(score) : (Long) last.fields[0];
        return new Cursor(Cursor.fingerprint(request), value, ((BytesRef) last.fields[1]).utf8ToString()).text();
    }
}
