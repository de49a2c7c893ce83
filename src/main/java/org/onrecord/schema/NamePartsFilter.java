package org.onrecord.schema;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Closes up words with apostrophes or full stops inside, "o'neill" to "oneill", and adds their parts beside if asked. */
final class NamePartsFilter extends TokenFilter {

    private static final Pattern JOINT = Pattern.compile("['.]");

    private final boolean withParts;
    private final Deque<String> pending = new ArrayDeque<>();
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

    NamePartsFilter(TokenStream input, boolean withParts) {
        super(input);
        this.withParts = withParts;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!pending.isEmpty()) {
            term.setEmpty().append(pending.remove());
            increment.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) { return false; }
        split(term.toString());
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        pending.clear();
    }

    private void split(String word) {
        String whole = JOINT.matcher(word).replaceAll("");
        if (whole.length() == word.length() || whole.isEmpty()) { return; }
        term.setEmpty().append(whole);
        if (withParts) {
            JOINT.splitAsStream(word).filter(part -> !part.isEmpty()).forEach(pending::add);
        }
    }
}
