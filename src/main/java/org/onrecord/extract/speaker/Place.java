package org.onrecord.extract.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.Span;

/**
 * Where an attribution stands, in tokens.
 *
 * @param content from its first to its last token
 * @param cue the tokens of its cue, empty without one
 * @param sources the tokens of each part of its source
 * @param quoted whether it has the speaker's own words
 */
record Place(TokenRange content, TokenRange cue, List<TokenRange> sources, boolean quoted) {

    static Place of(TokenizedText text, Attribution attribution) {
        TokenRange content = inside(text, text.tokens(Span.covering(attribution.content())));
        TokenRange cue = attribution.cue().isEmpty() ? new TokenRange(0, 0)
                : text.tokens(Span.covering(attribution.cue()));
        List<TokenRange> sources = new ArrayList<>();
        for (Span source : attribution.source()) {
            TokenRange range = text.tokens(source);
            if (!range.isEmpty()) {
                sources.add(range);
            }
        }
        return new Place(content, cue, sources, !attribution.verbatim().isEmpty());
    }

    /** Content without a token stands at the token after it, or the last. */
    private static TokenRange inside(TokenizedText text, TokenRange range) {
        int from = Math.min(range.from(), text.size() - 1);
        return range.isEmpty() ? new TokenRange(from, from + 1) : range;
    }

    boolean hasCue() {
        return !cue.isEmpty();
    }

    /** The token by which attributions are read in order: of the source, else of the cue, else of the content. */
    int anchor() {
        if (!sources.isEmpty()) { return sources.getFirst().from(); }
        return hasCue() ? cue.from() : content.from();
    }

    Optional<TokenRange> source() {
        return sources.stream().findFirst();
    }
}
