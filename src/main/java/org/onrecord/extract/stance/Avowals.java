package org.onrecord.extract.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.cue.CueClass;
import org.onrecord.extract.cue.CueClasses;
import org.onrecord.extract.cue.CueHead;
import org.onrecord.extract.text.FunctionWords;
import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;

/** Reads attitudes that a noun names and a cue avows: who "reaffirmed her commitment to" a treaty supports the treaty. */
final class Avowals {

    /** Verbs by which one tells an attitude of one's own, given by their stems. */
    private static final List<String> AVOWING = List.of("reaffirm", "reiterat", "restat", "renew", "express", "voic",
            "repeat", "declar", "underlin", "underscor", "stress", "emphasi", "affirm", "pledg", "profess", "proclaim",
            "convey", "register", "signal", "state");
    /** Verbs by which one tells it again, so that it may be that of a body one speaks for. */
    private static final List<String> AGAIN = List.of("reaffirm", "reiterat", "restat", "renew");
    /** Nouns that take the side of what follows them, beside those that serve as cues. */
    private static final Set<String> DEVOTION = Set.of("commitment", "dedication", "devotion", "loyalty", "allegiance",
            "solidarity", "respect", "affection");
    private static final Set<String> TOWARD = Set.of("to", "for", "of", "in", "about", "over", "with", "at", "on");
    private static final int NEAR = 5;

    private final TokenizedText text;
    private final Attribution attribution;
    private final CueClasses cues;
    private final NounPhrases phrases;

    Avowals(TokenizedText text, Attribution attribution, CueClasses cues, NounPhrases phrases) {
        this.text = text;
        this.attribution = attribution;
        this.cues = cues;
        this.phrases = phrases;
    }

    /** The attitude toward what the noun at the beginning of the content is about. */
    Optional<Attitude> read(CueHead head) {
        TokenRange content = text.tokens(attribution.content().getFirst());
        boolean avows = AVOWING.stream().anyMatch(head.phrase()::startsWith);
        for (int at = content.from(); avows && at < Math.min(content.to(), content.from() + NEAR); at++) {
            double side = side(at, content.to());
            if (side != 0) { return toward(at, side, content.to()); }
            if (!passes(at, head.phrase())) { return Optional.empty(); }
        }
        return Optional.empty();
    }

    /** Which side the noun at {@code token} takes, 0 for one that takes none. */
    private double side(int token, int limit) {
        if (text.tag(token) != PartOfSpeech.NOUN) { return 0; }
        if (DEVOTION.contains(text.lower(token))) { return 0.7; }
        return cues.at(text, token, limit).map(CueHead::cueClass).filter(c -> c.kind() == CueClass.Kind.NOUN)
                .map(c -> c.polarity() * 0.7).orElse(0.0);
    }

    /** What may stand before the noun: nobody else's possessive, unless somebody speaks for a body. */
    private boolean passes(int token, String phrase) {
        boolean again = AGAIN.stream().anyMatch(phrase::startsWith);
        return switch (text.tag(token)) {
            case DET, ADJ, ADV, PUNCT -> true;
            case PRON -> FunctionWords.POSSESSIVES.contains(text.lower(token));
            case NOUN, PROPN, PART -> again;
            default -> again && Set.of("'s", "’s").contains(text.lower(token));
        };
    }

    private Optional<Attitude> toward(int noun, double side, int limit) {
        int thing = noun + 2;
        boolean toward = thing < limit && TOWARD.contains(text.lower(noun + 1)) && !deed(thing);
        Optional<TokenRange> target = toward ? phrases.startingAt(thing, limit) : Optional.empty();
        return target.map(t -> new Attitude(side, noun, List.of(text.span(noun)), target, false,
                "'" + text.word(noun) + "' is what the speaker avows"));
    }

    /** "her commitment to stay" promises a deed. */
    private boolean deed(int token) {
        return text.lower(token - 1).equals("to") && text.tag(token) == PartOfSpeech.VERB
                && !text.lower(token).endsWith("ing");
    }
}
