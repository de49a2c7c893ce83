package org.onrecord.schema;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.onrecord.model.Span;

/** Keeps the tokens that lie in some parts of a text, at least with one character, and sets the parts apart. */
final class PartsFilter extends TokenFilter {

    private final List<Span> parts;
    private final int gap;
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private int current;
    private int last;

    /**
     * @param parts ordered and disjoint, in UTF-16 units of the text
     * @param gap how many positions lie between two parts
     */
    PartsFilter(TokenStream input, List<Span> parts, int gap) {
        super(input);
        this.parts = parts;
        this.gap = gap;
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (input.incrementToken()) {
            skipPartsBefore(offset.startOffset());
            if (current == parts.size()) { return false; }
            if (offset.endOffset() > parts.get(current).start()) {
                setApart();
                return true;
            }
        }
        return false;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        current = 0;
        last = 0;
    }

    private void skipPartsBefore(int start) {
        while (current < parts.size() && parts.get(current).end() <= start) {
            current++;
        }
    }

    private void setApart() {
        if (current != last) {
            increment.setPositionIncrement(increment.getPositionIncrement() + gap);
            last = current;
        }
    }
}
