package org.onrecord.extract.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.cue.CueClass;
import org.onrecord.extract.cue.CueClasses;
import org.onrecord.extract.cue.CueHead;
import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.Span;

/**
 * Reads the end of an attitude that a noun names: who "withdrew her support for" a plan opposes it, who "dropped her
 * opposition to" it does so no more. The noun may stand in the cue or open the content.
 */
final class Withdrawal {

    private static final Set<String> ENDINGS = Set.of("withdrew", "withdraw", "withdraws", "withdrawn", "withdrawing",
            "dropped", "drop", "drops", "dropping", "lifted", "lift", "lifts", "lifting", "ended", "ends", "ending",
            "abandoned", "abandons", "abandoning", "retracted", "retracts", "rescinded", "revoked", "waived",
            "reversed", "pulled", "pulling", "renounced");
    private static final int NEAR = 4;

    private final TokenizedText text;
    private final Attribution attribution;
    private final CueClasses cues;
    private final NounPhrases phrases;

    Withdrawal(TokenizedText text, Attribution attribution, CueClasses cues, NounPhrases phrases) {
        this.text = text;
        this.attribution = attribution;
        this.cues = cues;
        this.phrases = phrases;
    }

    /** What is left of the attitude: against what was supported, too weak to count for what was opposed. */
    Optional<Attitude> read() {
        if (attribution.cue().isEmpty()) { return Optional.empty(); }
        TokenRange cue = text.tokens(attribution.cue().getLast());
        TokenRange content = text.tokens(attribution.content().getFirst());
        if (cue.isEmpty() || content.isEmpty()) { return Optional.empty(); }
        return noun(cue.from(), cue.to()).or(() -> noun(content.from(), Math.min(content.to(), content.from() + NEAR)))
                .flatMap(this::left);
    }

    private Optional<CueHead> noun(int from, int to) {
        for (int at = from; at < to; at++) {
            Optional<CueHead> head = cues.at(text, at, to + 1)
                    .filter(h -> h.cueClass().kind() == CueClass.Kind.NOUN && h.cueClass().polarity() != 0);
            if (head.isPresent() && text.tag(at) == PartOfSpeech.NOUN) { return head; }
        }
        return Optional.empty();
    }

    private Optional<Attitude> left(CueHead noun) {
        int verb = noun.tokens().from() - 1;
        int first = Math.max(text.sentenceAround(verb + 1).from(), verb - NEAR);
        while (verb > first && switch (text.tag(verb)) { case DET, PRON, ADJ, ADV, PART -> true; default -> false; }) {
            verb--;
        }
        if (verb < first || !ENDINGS.contains(text.lower(verb))) { return Optional.empty(); }
        double weight = noun.cueClass().polarity() > 0 ? -0.8 : 0.3;
        return Optional.of(new Attitude(weight, verb, evidence(verb, noun), thing(noun.tokens().to()), false,
                "'" + text.word(verb) + " … " + noun.phrase() + "' ends what it "
                        + (weight < 0 ? "supported" : "opposed")));
    }

    /** The noun, and the verb where it is the cue's. */
    private List<Span> evidence(int verb, CueHead noun) {
        Span named = text.span(noun.tokens());
        boolean ofCue = attribution.cue().stream().anyMatch(span -> span.contains(text.span(verb)));
        return ofCue ? List.of(text.span(verb), named) : List.of(named);
    }

    private Optional<TokenRange> thing(int from) {
        int limit = text.sentenceAround(from - 1).to();
        int at = from;
        while (at < limit && text.tag(at) == PartOfSpeech.ADP || at < limit && text.lower(at).equals("to")) {
            at++;
        }
        return phrases.startingAt(at, limit);
    }
}
