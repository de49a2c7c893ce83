package org.onrecord.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.onrecord.index.IndexException;
import org.onrecord.index.Problems;
import org.onrecord.index.ReadableIndex;
import org.onrecord.model.Article;
import org.onrecord.model.AttributionRecord;
import org.onrecord.schema.RecordDocuments;
import org.onrecord.search.BadQueryException;
import org.onrecord.search.Hit;
import org.onrecord.search.IndexStats;
import org.onrecord.search.SearchLimits;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.SearchResult;
import org.onrecord.search.StatementSearch;
import org.onrecord.search.query.QueryLimits;

/**
 * The search in an index folder of this machine: of the commit that is the latest when it is opened. Hits come in the
 * same order however many threads wrote the index or ask it. Safe for many threads.
 */
public final class LuceneSearch implements StatementSearch {

    private final ReadableIndex index;
    private final Questions questions;
    private final FacetCounter facets;
    private final Spelling spelling;

    private LuceneSearch(ReadableIndex index, SearchLimits limits, QueryLimits queryLimits) {
        this.index = index;
        Analysis analysis = new Analysis();
        this.questions = Questions.of(limits, queryLimits, analysis);
        this.facets = new FacetCounter(index.reader());
        this.spelling = new Spelling(index.reader(), analysis);
    }

    /**
     * Opens the latest commit of the index in {@code folder}.
     *
     * @throws IndexException when there is no index, it is damaged, or of another format
     */
    public static LuceneSearch open(Path folder) {
        return open(folder, SearchLimits.DEFAULT, QueryLimits.DEFAULT);
    }

    /** As {@link #open(Path)}, with other limits. */
    public static LuceneSearch open(Path folder, SearchLimits limits, QueryLimits queryLimits) {
        return new LuceneSearch(ReadableIndex.open(folder), limits, queryLimits);
    }

    @Override
    public SearchResult search(SearchRequest request) {
        Question question = questions.of(request);
        try {
            return reading(() -> answer(question, request));
        } catch (IndexSearcher.TooManyClauses e) {
            throw new BadQueryException(
                    "the query becomes more than " + IndexSearcher.getMaxClauseCount()
                            + " clauses: leave out some words, or the ~ behind them");
        }
    }

    private SearchResult answer(Question question, SearchRequest request) throws IOException {
        IndexSearcher searcher = searcher(request.timeLimit());
        Page page = Page.collect(searcher, question.whole(), request);
        boolean timedOut = searcher.timedOut();
        return new SearchResult(
                page.total(),
                hits(page, new Highlighter(searcher, question.words()), searcher),
                facets.count(request.facets(), page.all()),
                page.cursor(),
                timedOut,
                timedOut ? List.of() : notes(question, request, page, searcher));
    }

    private static List<Hit> hits(Page page, Highlighter highlighter, IndexSearcher searcher) throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc found : page.docs()) {
            AttributionRecord record = RecordDocuments.read(searcher.storedFields(), found.doc);
            hits.add(new Hit(record, found.score, highlighter.spans(found.doc)));
        }
        return hits;
    }

    private List<String> notes(Question question, SearchRequest request, Page page, IndexSearcher searcher)
            throws IOException {
        Counter counter = new Counter(searcher);
        List<String> notes = new ArrayList<>(new LeftOut(counter, questions.queries()).notes(question));
        if (page.total() == 0) {
            notes.addAll(spelling.notes(question.tree(), request.filters()));
            notes.addAll(new EmptyResult(counter, questions.queries()).notes(question));
        }
        return notes;
    }

    private IndexSearcher searcher(Duration timeLimit) {
        IndexSearcher searcher = new IndexSearcher(index.reader());
        searcher.setTimeout(Deadline.in(timeLimit));
        return searcher;
    }

    @Override
    public Optional<AttributionRecord> record(String id) {
        return reading(() -> lookup().record(id));
    }

    @Override
    public Optional<Article> article(String id) {
        return reading(() -> lookup().article(id));
    }

    @Override
    public List<AttributionRecord> recordsOf(String articleId) {
        return reading(() -> lookup().recordsOf(articleId));
    }

    private Lookup lookup() {
        return new Lookup(new IndexSearcher(index.reader()));
    }

    @Override
    public IndexStats stats() {
        return reading(() -> new Statistics(index, new IndexSearcher(index.reader()), facets).gather());
    }

    @Override
    public void close() {
        index.close();
    }

    /** A look into the index. */
    private interface Reading<T> {
        T read() throws IOException;
    }

    private <T> T reading(Reading<T> action) {
        try {
            return action.read();
        } catch (IOException e) {
            throw Problems.reading(index.folder(), e);
        }
    }
}
