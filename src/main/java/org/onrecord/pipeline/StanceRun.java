package org.onrecord.pipeline;

import java.util.List;

import org.onrecord.extract.stance.PairStance;
import org.onrecord.ingest.HeldSentence;
import org.onrecord.ingest.Origin;
import org.onrecord.ingest.SentenceSource;

/** The classification of sentences by the stance of their holder to their target, for measuring. */
public final class StanceRun {

    private final SentenceSource source;
    private final PairStance stances;

    public StanceRun(SentenceSource source, PairStance stances) {
        this.source = source;
        this.stances = stances;
    }

    /**
     * What a run did.
     *
     * @param classified sentences with a stance
     * @param rejected pieces of input left out
     */
    public record Report(long classified, long rejected) {}

    /** @param inputs files, folders, globs, or {@code -} for standard input */
    public Report run(List<String> inputs, StanceSink sink) {
        Tally tally = new Tally(sink);
        source.read(inputs, tally);
        return new Report(tally.classified, tally.rejected);
    }

    private final class Tally implements SentenceSource.Sink {

        private final StanceSink sink;
        private long classified;
        private long rejected;

        Tally(StanceSink sink) {
            this.sink = sink;
        }

        @Override
        public void sentence(HeldSentence held) {
            classified++;
            PairStance.Prediction prediction = stances.classify(held.sentence(), held.holder(), held.target());
            sink.stance(held.id(), prediction.label(), prediction.probability());
        }

        @Override
        public void rejected(Origin origin, String reason) {
            rejected++;
            sink.rejected(Reject.at(origin, reason));
        }
    }
}
