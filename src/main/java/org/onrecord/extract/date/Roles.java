package org.onrecord.extract.date;

import java.util.List;

import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.Span;

/**
 * What the tokens around a cue are to its attribution.
 *
 * @param text the text
 * @param attribution the attribution
 * @param cue the tokens of the cue, or of the source where there is no cue
 */
record Roles(TokenizedText text, Attribution attribution, TokenRange cue) {

    boolean isContent(int token) {
        return covers(attribution.content(), token);
    }

    boolean isSource(int token) {
        return covers(attribution.source(), token);
    }

    boolean isCue(int token) {
        return cue.contains(token);
    }

    /** Whether the token stands inside quotation marks in which the cue does not. */
    boolean isQuotedAway(int token) {
        return text.quotationOf(token) != text.quotationOf(cue.from()) && text.quoted(token);
    }

    /** Whether the token is neither what was said nor who said it, nor somebody's quoted words. */
    boolean isBetween(int token) {
        return !isContent(token) && !isSource(token) && !isQuotedAway(token);
    }

    /** The same attribution seen from another verb of its sentence. */
    Roles from(int verb) {
        return new Roles(text, attribution, new TokenRange(verb, verb + 1));
    }

    private boolean covers(List<Span> spans, int token) {
        for (Span span : spans) {
            if (span.start() < text.end(token) && text.start(token) < span.end()) { return true; }
        }
        return false;
    }
}
