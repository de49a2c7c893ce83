package org.onrecord.extract.tag;

import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.Quotation;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * A quotation with its own "said X" behind it, in a sentence that somebody else's saying begins: "Fenn said it was safe,
 * but “we laughed,” said Reyle". It is no part of what that somebody said.
 */
final class AnothersQuotation {

    static final Set<String> SETTING_OFF = Set.of(",", "but", "and", "—", ";");

    private AnothersQuotation() {}

    /** Whether the content of a candidate holds such a quotation. */
    static boolean isIn(TokenizedText text, CueLexicon lexicon, Candidate candidate) {
        if (candidate.link().cue().isEmpty()) { return false; }
        TokenRange cue = candidate.link().cue().get();
        for (TokenRange content : candidate.link().contents()) {
            for (int t = Math.max(content.from(), cue.to()); t < content.to(); t++) {
                int quotation = text.quotationOf(t);
                if (quotation < 0) {
                    continue;
                }
                TokenRange quoted = text.tokens(text.quotations().get(quotation).outer());
                if (isSetOff(text, cue, quoted)
                        && isSaidBehind(text, lexicon, text.quotations().get(quotation), quoted)) {
                    return true;
                }
                t = Math.max(t, quoted.to() - 1);
            }
        }
        return false;
    }

    /** Behind a comma or "but", in the cue's sentence and not right behind the cue. */
    private static boolean isSetOff(TokenizedText text, TokenRange cue, TokenRange quoted) {
        int before = quoted.from() - 1;
        return before >= cue.to() + 1
                && text.sentenceOf(before) == text.sentenceOf(cue.from())
                && SETTING_OFF.contains(text.lower(before));
    }

    private static boolean isSaidBehind(TokenizedText text, CueLexicon lexicon, Quotation quotation,
            TokenRange quoted) {
        int verb = quoted.to();
        boolean open = quotation.closed() && quoted.size() > 2 && ",?!".contains(text.word(quoted.to() - 2));
        return open && verb + 1 < text.size()
                && Character.isLowerCase(text.word(verb).charAt(0))
                && lexicon.step(text, verb) >= InquitReader.SURE_CUE
                && text.tag(verb + 1) == PartOfSpeech.PROPN;
    }
}
