package org.onrecord.search.lucene;

import java.io.IOException;
import java.util.Objects;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.onrecord.schema.Fields;

/** The records of another query, each score times the record's {@link RecordWeight}. */
final class WeighedQuery extends Query {

    private final Query words;

    WeighedQuery(Query words) {
        this.words = words;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = words.rewrite(searcher);
        return rewritten.equals(words) ? this : new WeighedQuery(rewritten);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Weight weight = words.createWeight(searcher, mode, boost);
        return mode.needsScores() ? new Weighed(this, weight) : weight;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        words.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return "weighed(" + words.toString(field) + ")";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeighedQuery weighed && words.equals(weighed.words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(WeighedQuery.class, words);
    }

    private static final class Weighed extends FilterWeight {

        Weighed(Query query, Weight words) {
            super(query, words);
        }

        @Override
        public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
            ScorerSupplier found = in.scorerSupplier(segment);
            return found == null ? null : new Supplier(found, segment);
        }

        @Override
        public boolean isCacheable(LeafReaderContext segment) {
            return in.isCacheable(segment) && DocValues.isCacheable(segment, Fields.CONFIDENCE);
        }

        @Override
        public Explanation explain(LeafReaderContext segment, int doc) throws IOException {
            Explanation found = in.explain(segment, doc);
            if (!found.isMatch()) { return found; }
            double weight = RecordWeight.in(segment).of(doc);
            return Explanation.match((float) (found.getValue().doubleValue() * weight), "words, times", found,
                    Explanation.match(weight, "weight of the record"));
        }
    }

    private static final class Supplier extends ScorerSupplier {

        private final ScorerSupplier words;
        private final LeafReaderContext segment;

        Supplier(ScorerSupplier words, LeafReaderContext segment) {
            this.words = words;
            this.segment = segment;
        }

        @Override
        public Scorer get(long leadCost) throws IOException {
            return new WeighedScorer(words.get(leadCost), RecordWeight.in(segment), segment.reader().maxDoc());
        }

        @Override
        public long cost() {
            return words.cost();
        }

        @Override
        public void setTopLevelScoringClause() throws IOException {
            words.setTopLevelScoringClause();
        }
    }
}
