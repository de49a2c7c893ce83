package org.onrecord.search.lucene;

import java.io.IOException;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilterDocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.jspecify.annotations.Nullable;

/**
 * The scores of words, each times the record's {@link RecordWeight}. As no weight is above one, no score is above that of
 * the words: stretches of documents in which the words alone reach too little are skipped (S. Ding and T. Suel, Faster top-k
 * document retrieval using block-max indexes, 2011).
 */
final class WeighedScorer extends Scorer {

    /**
     * Documents looked at as one. A word's own blocks are a few times as long where it is common; a stretch that lies in one
     * has a closer bound than one that reaches into the next.
     */
    private static final int STRETCH = 64;

    private final Scorer words;
    private final RecordWeight weight;
    private final int documents;
    private final @Nullable TwoPhaseIterator confirmed;
    private final DocIdSetIterator iterator;
    /** What a score has to reach. */
    private float least;

    /** @param documents of the segment */
    WeighedScorer(Scorer words, RecordWeight weight, int documents) {
        this.words = words;
        this.weight = weight;
        this.documents = documents;
        TwoPhaseIterator phases = words.twoPhaseIterator();
        DocIdSetIterator candidates = new Competitive(phases == null ? words.iterator() : phases.approximation());
        this.confirmed = phases == null ? null : confirmed(candidates, phases);
        this.iterator = confirmed == null ? candidates : TwoPhaseIterator.asDocIdSetIterator(confirmed);
    }

    private static TwoPhaseIterator confirmed(DocIdSetIterator candidates, TwoPhaseIterator phases) {
        return new TwoPhaseIterator(candidates) {
            @Override
            public boolean matches() throws IOException {
                return phases.matches();
            }

            @Override
            public float matchCost() {
                return phases.matchCost();
            }
        };
    }

    @Override
    public int docID() {
        return words.docID();
    }

    @Override
    public float score() throws IOException {
        return (float) (words.score() * weight.of(docID()));
    }

    @Override
    public DocIdSetIterator iterator() {
        return iterator;
    }

    @Override
    public @Nullable TwoPhaseIterator twoPhaseIterator() {
        return confirmed;
    }

    @Override
    public float getMaxScore(int upTo) throws IOException {
        return words.getMaxScore(upTo);
    }

    @Override
    public int advanceShallow(int target) throws IOException {
        return words.advanceShallow(target);
    }

    @Override
    public void setMinCompetitiveScore(float score) throws IOException {
        least = score;
        words.setMinCompetitiveScore(score);
    }

    /** The documents in stretches whose best score is high enough. */
    private final class Competitive extends FilterDocIdSetIterator {

        /** The last document of the stretch looked at, and what a score in it can reach. */
        private int last = -1;
        private float best = Float.POSITIVE_INFINITY;

        Competitive(DocIdSetIterator in) {
            super(in);
        }

        @Override
        public int nextDoc() throws IOException {
            return least == 0 ? in.nextDoc() : advance(docID() + 1);
        }

        @Override
        public int advance(int target) throws IOException {
            if (least == 0) { return in.advance(target); }
            int doc = in.advance(competitive(target));
            while (doc > last && doc != NO_MORE_DOCS) {
                int from = competitive(doc);
                doc = from == doc ? doc : in.advance(from);
            }
            return doc;
        }

        /** The first document from {@code target} on that stands in a stretch whose scores can be high enough. */
        private int competitive(int target) throws IOException {
            for (int from = target; from < documents; from = last + 1) {
                if (from > last) {
                    last = Math.min(words.advanceShallow(from), from + STRETCH - 1);
                    best = words.getMaxScore(last);
                }
                if (best >= least) { return from; }
            }
            return NO_MORE_DOCS;
        }
    }
}
