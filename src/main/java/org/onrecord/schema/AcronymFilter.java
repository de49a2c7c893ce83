package org.onrecord.schema;

import java.io.IOException;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes the full stops out of single letters: "u.s" becomes "us". */
final class AcronymFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    AcronymFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) { return false; }
        if (isDotted()) {
            closeUp();
        }
        return true;
    }

    private boolean isDotted() {
        int length = term.length();
        if (length < 3 || length % 2 == 0) { return false; }
        for (int i = 0; i < length; i++) {
            char c = term.charAt(i);
            if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') { return false; }
        }
        return true;
    }

    private void closeUp() {
        char[] letters = term.buffer();
        int length = (term.length() + 1) / 2;
        for (int i = 1; i < length; i++) {
            letters[i] = letters[2 * i];
        }
        term.setLength(length);
    }
}
