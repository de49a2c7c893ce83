package org.onrecord.extract.tag;

import java.util.Set;

import org.onrecord.extract.text.Quotation;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * The name of a work in marks, "wrote in a letter titled “Bitter Water”": nobody said it, and the word that introduces it is
 * no part of a cue.
 */
final class Titled implements Completion {

    private static final Set<String> TITLED = Set.of("titled", "entitled", "headlined", "subtitled", "captioned");
    private static final int LONGEST_TITLE = 16;

    @Override
    public void complete(Labelling reading) {
        TokenizedText text = reading.text();
        for (Quotation quotation : text.quotations()) {
            TokenRange title = text.tokens(quotation.outer());
            int introducing = title.from() - 1;
            if (introducing >= 0 && title.size() <= LONGEST_TITLE && TITLED.contains(text.lower(introducing))) {
                reading.clear(new TokenRange(introducing, title.to()));
            }
        }
    }
}
