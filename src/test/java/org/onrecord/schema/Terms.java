package org.onrecord.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** A term of an analyzed text with its position from 0 and its offsets. */
record Terms(String term, int position, int start, int end) {

    static List<Terms> of(Analyzer analyzer, String field, String text) {
        return of(analyzer.tokenStream(field, text));
    }

    static List<Terms> of(TokenStream unopened) {
        try (TokenStream stream = unopened) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var increment = stream.addAttribute(PositionIncrementAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            List<Terms> terms = new ArrayList<>();
            int position = -1;
            stream.reset();
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                terms.add(new Terms(term.toString(), position, offset.startOffset(), offset.endOffset()));
            }
            stream.end();
            return terms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
