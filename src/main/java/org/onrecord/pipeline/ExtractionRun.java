package org.onrecord.pipeline;

import java.util.List;

import org.onrecord.extract.Extractor;
import org.onrecord.ingest.ArticleSource;
import org.onrecord.model.AttributionRecord;

/**
 * Reading and extraction without an index: articles are extracted on several threads and their records delivered in the
 * order of the input.
 */
public final class ExtractionRun {

    private final ArticleSource source;
    private final Extractor extractor;
    private final RunSettings settings;

    public ExtractionRun(ArticleSource source, Extractor extractor, RunSettings settings) {
        this.source = source;
        this.extractor = extractor;
        this.settings = settings;
    }

    /**
     * Extracts everything that {@code inputs} name.
     *
     * @param inputs paths of files and folders, globs, or {@code -} for standard input
     */
    public ExtractionReport run(List<String> inputs, RecordSink sink, Cancellation cancellation) {
        Tally tally = new Tally(sink);
        try (BoundedExtractor bounded = new BoundedExtractor(extractor, settings)) {
            new Conveyor<>(source, bounded::extract, settings, cancellation).run(inputs, tally);
        }
        return new ExtractionReport(
                tally.accepted + tally.rejected,
                tally.accepted,
                tally.rejected,
                tally.records,
                cancellation.requested());
    }

    private static final class Tally implements Conveyor.Receiver<List<AttributionRecord>> {

        private final RecordSink sink;
        private long accepted;
        private long rejected;
        private long records;

        Tally(RecordSink sink) {
            this.sink = sink;
        }

        @Override
        public void done(List<AttributionRecord> found, List<String> notes) {
            notes.forEach(sink::noted);
            accepted++;
            records += found.size();
            sink.records(found);
        }

        @Override
        public void rejected(Reject reject) {
            rejected++;
            sink.rejected(reject);
        }

        @Override
        public void idle() {}
    }
}
