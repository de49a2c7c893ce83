package org.onrecord.pipeline;

import java.time.InstantSource;
import java.util.List;

import org.onrecord.extract.Extractor;
import org.onrecord.index.Change;
import org.onrecord.index.IndexException;
import org.onrecord.index.RecordIndex;
import org.onrecord.ingest.ArticleSource;
import org.onrecord.model.Article;
import org.onrecord.model.AttributionRecord;

/**
 * The way of articles into the index: read on one thread, extracted and stored on several, counted in the order of the
 * input. One bad article is a {@link Reject} and the run goes on; an index that cannot be written ends it. What the
 * index holds afterwards does not depend on the number of threads.
 */
public final class IndexingRun {

    private final ArticleSource source;
    private final Extractor extractor;
    private final RecordIndex index;
    private final RunSettings settings;
    private final InstantSource clock;

    /**
     * @param index is committed now and then and at the end, and left open
     * @param clock measures the time between commits
     */
    public IndexingRun(
            ArticleSource source,
            Extractor extractor,
            RecordIndex index,
            RunSettings settings,
            InstantSource clock) {
        this.source = source;
        this.extractor = extractor;
        this.index = index;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Indexes everything that {@code inputs} name and commits. A cancelled run finishes the articles it is working on,
     * commits and reports.
     *
     * @param inputs paths of files and folders, globs, or {@code -} for standard input
     * @throws IndexException when the index cannot be written; what was committed before stays
     */
    public RunReport run(List<String> inputs, RunListener listener, Cancellation cancellation) {
        IndexingTally tally = new IndexingTally(index, new CommitSchedule(settings, clock), listener);
        try (BoundedExtractor bounded = new BoundedExtractor(extractor, settings)) {
            new Conveyor<>(source, article -> store(article, bounded), settings, cancellation).run(inputs, tally);
        }
        index.commit();
        return tally.report(cancellation.requested());
    }

    private Stored store(Article article, BoundedExtractor bounded) {
        RecordCount count = new RecordCount();
        try {
            Change change = index.put(article, () -> count.of(bounded.extract(article)));
            return new Stored(change, count.records);
        } catch (IndexException | ArticleFailure e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ArticleFailure("the index refuses the article: " + e + " (please report it)", e);
        }
    }

    /** What was done with one article, and how many records were written for it. */
    record Stored(Change change, int records) {}

    private static final class RecordCount {

        private int records;

        private List<AttributionRecord> of(List<AttributionRecord> extracted) {
            records = extracted.size();
            return extracted;
        }
    }
}
