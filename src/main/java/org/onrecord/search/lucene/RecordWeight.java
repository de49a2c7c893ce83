package org.onrecord.search.lucene;

import java.io.IOException;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.onrecord.json.Codes;
import org.onrecord.model.SpeechAct;
import org.onrecord.schema.Fields;
import org.onrecord.search.Weight;
import org.onrecord.search.query.QueryField;

/** The {@link Weight} of each record of a segment as a factor in [0, 1]; records are asked for in their order. */
final class RecordWeight {

    private static final Term QUESTION = new Term(QueryField.ACT.label(), Codes.of(SpeechAct.ASK));

    private final NumericDocValues confidence;
    private final DocIdSetIterator questions;

    private RecordWeight(NumericDocValues confidence, DocIdSetIterator questions) {
        this.confidence = confidence;
        this.questions = questions;
    }

    static RecordWeight in(LeafReaderContext segment) throws IOException {
        NumericDocValues confidence = SortedNumericSelector.wrap(
                DocValues.getSortedNumeric(segment.reader(), Fields.CONFIDENCE), SortedNumericSelector.Type.MIN,
                SortField.Type.DOUBLE);
        PostingsEnum questions = segment.reader().postings(QUESTION, PostingsEnum.NONE);
        return new RecordWeight(confidence, questions == null ? DocIdSetIterator.empty() : questions);
    }

    /** The factor of a document; one when it has no confidence. */
    double of(int doc) throws IOException {
        if (!confidence.advanceExact(doc)) { return 1; }
        if (questions.docID() < doc) {
            questions.advance(doc);
        }
        return new Weight(Double.longBitsToDouble(confidence.longValue()), questions.docID() == doc).factor();
    }
}
