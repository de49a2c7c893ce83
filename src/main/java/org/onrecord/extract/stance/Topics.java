package org.onrecord.extract.stance;

import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.cue.CueClasses;
import org.onrecord.extract.cue.CueHead;
import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.Form;
import org.onrecord.model.Span;

/** Finds what an attribution is about where the words of its attitude do not say: its topic or its antecedent. */
final class Topics {

    /** How far before a cue another is looked for, in tokens. */
    private static final int LOOKBACK = 40;
    private static final Set<
            String> LEADING = Set.of("that", "whether", "if", "to", "of", "for", "about", "on", "at", "with");

    private final TokenizedText text;
    private final Attribution attribution;
    private final CueClasses cues;
    private final NounPhrases phrases;

    Topics(TokenizedText text, Attribution attribution, CueClasses cues, NounPhrases phrases) {
        this.text = text;
        this.attribution = attribution;
        this.cues = cues;
        this.phrases = phrases;
    }

    /** The noun phrase a reported clause begins with. */
    Optional<TokenRange> topic() {
        if (attribution.form() == Form.DIRECT) { return Optional.empty(); }
        TokenRange first = text.tokens(attribution.content().getFirst());
        int from = first.from();
        while (from < first.to() && LEADING.contains(text.lower(from))) {
            from++;
        }
        return phrases.startingAt(from, first.to());
    }

    /** Whether {@code token} stands in the sentence the content begins with. */
    boolean nearTopic(int token) {
        int start = attribution.content().getFirst().start();
        TokenRange first = text.tokens(new Span(start, start + 1));
        return !first.isEmpty() && text.sentenceOf(first.from()) == text.sentenceOf(token);
    }

    /** "rejected the freeze, saying: “Never.”": what another cue of the sentence, before this one, was about. */
    Optional<TokenRange> antecedent() {
        if (attribution.cue().isEmpty()) { return Optional.empty(); }
        TokenRange cue = text.tokens(attribution.cue().getFirst());
        if (cue.isEmpty()) { return Optional.empty(); }
        int first = Math.max(text.sentenceAround(cue.from()).from(), cue.from() - LOOKBACK);
        for (int at = first; at < cue.from(); at++) {
            Optional<CueHead> before = polarVerb(at, cue.from());
            if (before.isPresent()) { return phrases.startingAt(before.get().tokens().to(), cue.from()); }
        }
        return Optional.empty();
    }

    private Optional<CueHead> polarVerb(int token, int limit) {
        if (text.tag(token) != PartOfSpeech.VERB || text.quoted(token)) { return Optional.empty(); }
        return cues.at(text, token, limit).filter(head -> head.cueClass().polarity() != 0);
    }
}
