package org.onrecord.search.lucene;

import java.io.IOException;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.onrecord.json.Codes;
import org.onrecord.model.SpeechAct;
import org.onrecord.schema.Fields;
import org.onrecord.search.Weight;
import org.onrecord.search.query.QueryField;

/** The {@link Weight} of each record as a factor in [0, 1], read in one go for every one of the many that are scored. */
final class RecordWeight extends DoubleValuesSource {

    private static final Term QUESTION = new Term(QueryField.ACT.label(), Codes.of(SpeechAct.ASK));
    private static final String NAME = "weight of the record";

    @Override
    public DoubleValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
        NumericDocValues confidence = SortedNumericSelector.wrap(
                DocValues.getSortedNumeric(leaf.reader(), Fields.CONFIDENCE), SortedNumericSelector.Type.MIN,
                SortField.Type.DOUBLE);
        PostingsEnum asking = leaf.reader().postings(QUESTION, PostingsEnum.NONE);
        return new Factors(confidence, asking == null ? DocIdSetIterator.empty() : asking);
    }

    private static final class Factors extends DoubleValues {

        private final NumericDocValues confidence;
        private final DocIdSetIterator questions;

        Factors(NumericDocValues confidence, DocIdSetIterator questions) {
            this.confidence = confidence;
            this.questions = questions;
        }

        @Override
        public boolean advanceExact(int doc) throws IOException {
            if (questions.docID() < doc) {
                questions.advance(doc);
            }
            return confidence.advanceExact(doc);
        }

        @Override
        public double doubleValue() throws IOException {
            boolean question = questions.docID() == confidence.docID();
            return new Weight(Double.longBitsToDouble(confidence.longValue()), question).factor();
        }
    }

    @Override
    public boolean needsScores() {
        return false;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
        return DocValues.isCacheable(leaf, Fields.CONFIDENCE);
    }

    @Override
    public Explanation explain(LeafReaderContext leaf, int doc, Explanation score) throws IOException {
        DoubleValues values = getValues(leaf, DoubleValues.EMPTY);
        return values.advanceExact(doc) ? Explanation.match(values.doubleValue(), NAME) : Explanation.noMatch(NAME);
    }

    @Override
    public int hashCode() {
        return RecordWeight.class.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecordWeight;
    }

    @Override
    public String toString() {
        return NAME;
    }
}
