package org.onrecord.schema;

import java.io.IOException;
import java.text.Normalizer;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes off what decorates letters without being one: combining accents (U+0300 to U+036F) however they are encoded, and
 * invisible format characters such as the soft hyphen. A term of nothing else stays.
 */
final class MarkStrippingFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    MarkStrippingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) { return false; }
        if (!isAscii()) {
            strip();
        }
        return true;
    }

    private boolean isAscii() {
        for (int i = 0; i < term.length(); i++) {
            if (term.charAt(i) >= 0x80) { return false; }
        }
        return true;
    }

    private void strip() {
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(term, Normalizer.Form.NFD).codePoints()
                .filter(c -> !isDecoration(c))
                .forEach(kept::appendCodePoint);
        if (!kept.isEmpty()) {
            term.setEmpty().append(Normalizer.normalize(kept, Normalizer.Form.NFC));
        }
    }

    private static boolean isDecoration(int character) {
        return character >= 0x300 && character <= 0x36F || Character.getType(character) == Character.FORMAT;
    }
}
