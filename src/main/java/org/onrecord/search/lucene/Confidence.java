package org.onrecord.search.lucene;

import java.io.IOException;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.onrecord.schema.Fields;

/** The confidence of each record, in [0, 1], read without a detour for every one of the many documents that are scored. */
final class Confidence extends DoubleValuesSource {

    @Override
    public DoubleValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
        NumericDocValues bits = SortedNumericSelector.wrap(
                DocValues.getSortedNumeric(leaf.reader(), Fields.CONFIDENCE), SortedNumericSelector.Type.MIN,
                SortField.Type.DOUBLE);
        return new DoubleValues() {

            @Override
            public double doubleValue() throws IOException {
                return Double.longBitsToDouble(bits.longValue());
            }

            @Override
            public boolean advanceExact(int doc) throws IOException {
                return bits.advanceExact(doc);
            }
        };
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
        return values.advanceExact(doc)
                ? Explanation.match(values.doubleValue(), "double(" + Fields.CONFIDENCE + ")")
                : Explanation.noMatch("double(" + Fields.CONFIDENCE + ")");
    }

    @Override
    public int hashCode() {
        return Confidence.class.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Confidence;
    }

    @Override
    public String toString() {
        return "double(" + Fields.CONFIDENCE + ")";
    }
}
