package org.onrecord.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TaskExecutor;
import org.onrecord.index.IndexException;
import org.onrecord.index.Problems;
import org.onrecord.index.ReadableIndex;
import org.onrecord.model.Article;
import org.onrecord.model.AttributionRecord;
import org.onrecord.schema.Fields;
import org.onrecord.schema.RecordDocuments;
import org.onrecord.search.BadQueryException;
import org.onrecord.search.FacetRequest;
import org.onrecord.search.FacetResult;
import org.onrecord.search.Field;
import org.onrecord.search.Filter;
import org.onrecord.search.Hit;
import org.onrecord.search.IndexStats;
import org.onrecord.search.SearchLimits;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.SearchResult;
import org.onrecord.search.StatementSearch;
import org.onrecord.search.query.Excerpt;
import org.onrecord.search.query.QueryLimits;
import org.onrecord.search.quote.QuoteAnswer;
import org.onrecord.search.quote.QuoteQuestion;
import org.onrecord.search.quote.Related;
import org.onrecord.search.quote.Wording;
import org.onrecord.search.speaker.SpeakerAnswer;
import org.onrecord.search.time.Timeline;
import org.onrecord.search.time.TimelineRequest;

/**
 * The search in an index folder of this machine: of the commit that is the latest when it is opened. Hits come in the
 * same order however many threads wrote the index or ask it. Safe for many threads.
 */
public final class LuceneSearch implements StatementSearch {

    private final ReadableIndex index;
    private final Analysis analysis;
    private final Wordings wordings = new Wordings();
    private final Questions questions;
    private final FacetCounter facets;
    private final Spelling spelling;
    /** Segments are searched and facets counted side by side. */
    private final ExecutorService workers = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(), LuceneSearch::worker);

    private LuceneSearch(ReadableIndex index, SearchLimits limits, QueryLimits queryLimits) {
        this.index = index;
        this.analysis = new Analysis();
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
        return reading(() -> answer(question, request));
    }

    @Override
    public Timeline timeline(TimelineRequest request) {
        Question question = questions.of(request.query(), request.filters());
        return reading(() -> new TimelineCounter(searcher(request.timeLimit()), request.unit())
                .count(question.with(condition -> true), request.changes()));
    }

    private SearchResult answer(Question question, SearchRequest request) throws IOException {
        IndexSearcher searcher = searcher(request.timeLimit());
        Page page = Page.collect(searcher, question, request);
        boolean timedOut = searcher.timedOut();
        return new SearchResult(
                page.total(),
                hits(page, new Highlighter(searcher, question.words()), searcher),
                facets(question, request, page, searcher),
                page.cursor(),
                timedOut,
                timedOut ? List.of() : notes(question, request, page, searcher));
    }

    /** A facet on a field that is filtered counts what there would be without that filter. */
    private List<FacetResult> facets(Question question, SearchRequest request, Page page, IndexSearcher searcher)
            throws IOException {
        List<Callable<FacetResult>> counts = new ArrayList<>();
        for (FacetRequest facet : request.facets()) {
            Predicate<Condition> own = condition -> condition.field().equals(Optional.of(facet.field()));
            boolean sideways = question.conditions().stream().anyMatch(own);
            FacetsCollector counted = sideways
                    ? searcher.search(question.with(own.negate()), new FacetsCollectorManager()) : page.all();
            counts.add(() -> facets.count(facet, counted, sideways));
        }
        return new TaskExecutor(workers).invokeAll(counts);
    }

    private static Thread worker(Runnable work) {
        Thread worker = new Thread(work, "search");
        worker.setDaemon(true);
        return worker;
    }

    private static List<Hit> hits(Page page, Highlighter highlighter, IndexSearcher searcher) throws IOException {
        List<Hit> hits = new ArrayList<>();
        Clusters clusters = new Clusters(searcher.getIndexReader());
        for (ScoreDoc found : page.docs()) {
            AttributionRecord record = RecordDocuments.read(searcher.storedFields(), found.doc);
            OptionalLong cluster = page.alike().isEmpty() ? OptionalLong.empty() : clusters.of(found.doc);
            int alike = cluster.isEmpty() ? 1 : page.alike().getOrDefault(cluster.getAsLong(), 1);
            hits.add(new Hit(record, found.score, highlighter.spans(found.doc), alike));
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

    @Override
    public SpeakerAnswer speaker(String name, Duration timeLimit) {
        if (analysis.terms(Fields.SPEAKER, name).isEmpty()) {
            throw new BadQueryException("no word in the name “" + Excerpt.of(name) + "”: write a part of it");
        }
        return reading(() -> new SpeakerFinder(searcher(timeLimit), analysis, facets).find(name));
    }

    @Override
    public QuoteAnswer check(QuoteQuestion question) {
        questions.limits().check(question);
        Wording asked = wordings.of(question.words());
        questions.limits().check(asked);
        List<Condition> filters = questions.conditions().of(question.filters());
        Optional<Condition> speaker = question.speaker()
                .map(name -> questions.conditions().of(List.of(new Filter.AnyOf(Field.SPEAKER, List.of(name))))
                        .getFirst());
        return reading(() -> {
            IndexSearcher searcher = searcher(question.timeLimit());
            List<String> unknown = speaker.isEmpty() ? List.of() : unknown(question.speaker().orElseThrow(),
                    speaker.get(), searcher);
            return new QuoteChecker(searcher, analysis, wordings)
                    .check(asked, filters, speaker, question.limit())
                    .with(unknown);
        });
    }

    /** That nobody in the index has a name, and who has one like it. */
    private List<String> unknown(String name, Condition named, IndexSearcher searcher) throws IOException {
        if (searcher.count(named.query()) > 0 || searcher.timedOut()) { return List.of(); }
        List<String> like = new SpeakerFinder(searcher, analysis, facets).spelledLike(name);
        return List.of("no speaker in the index is called “" + Excerpt.of(name) + "”"
                + (like.isEmpty() ? "" : " (did you mean " + String.join(" or ", like) + "?)"));
    }

    @Override
    public Optional<Related> related(String id, int limit, Duration timeLimit) {
        return reading(() -> new RelatedFinder(searcher(timeLimit), wordings).find(id, limit));
    }

    private IndexSearcher searcher(Duration timeLimit) {
        IndexSearcher searcher = new IndexSearcher(index.reader(), workers);
        searcher.setSimilarity(Ranking.SIMILARITY);
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
        workers.shutdown();
        index.close();
    }

    /** A look into the index. */
    private interface Reading<T> {
        T read() throws IOException;
    }

    private <T> T reading(Reading<T> action) {
        try {
            return action.read();
        } catch (IndexSearcher.TooManyClauses e) {
            throw new BadQueryException(
                    "the query becomes more than " + IndexSearcher.getMaxClauseCount()
                            + " clauses: leave out some words, or the ~ behind them");
        } catch (IOException e) {
            throw Problems.reading(index.folder(), e);
        }
    }
}
