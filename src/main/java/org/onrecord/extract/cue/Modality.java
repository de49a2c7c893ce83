package org.onrecord.extract.cue;

import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.TokenizedText;

/** What the auxiliaries of a verb group leave open: whether the saying is only possible, wished for or to come. */
final class Modality {

    /** Things done, which may themselves be a saying: "her answer was to say that …". */
    private static final Set<String> ACTS = Set.of("answer", "response", "reply", "reaction", "move", "step", "act",
            "decision", "strategy", "approach", "thing", "tactic", "mistake", "do", "did", "goal", "aim", "point",
            "purpose", "hearing", "advice", "idea", "way", "plan", "job", "task", "duty", "this", "that", "which");

    private final TokenizedText text;
    private final VerbGroup group;
    private final Inflection inflection;

    Modality(TokenizedText text, VerbGroup group, Inflection inflection) {
        this.text = text;
        this.group = group;
        this.inflection = inflection;
    }

    /** A modal that leaves the saying open: not the "’d" of "she’d said", nor "would only say", which did say. */
    Optional<String> modal(Set<String> modals) {
        return group.tokens().stream()
                .filter(t -> modals.contains(CueTokens.straight(text, t)) && !had(t) && !restricted(t))
                .map(text::word).findFirst();
    }

    private boolean had(int token) {
        return CueTokens.straight(text, token).equals("'d")
                && (inflection.isPast(text.lower(group.head())) || group.word(Set.of("been")).isPresent())
                && group.word(Set.of("have")).isEmpty();
    }

    private boolean restricted(int token) {
        boolean speaks = text.lower(group.head()).equals("say") || text.lower(group.head()).equals("confirm");
        boolean only = token + 1 < group.head() && text.lower(token + 1).equals("only")
                || group.head() + 1 < text.size() && text.lower(group.head() + 1).equals("only");
        return speaks && only && Set.of("would", "'d", "could", "can").contains(CueTokens.straight(text, token))
                || group.word(Set.of("help")).isPresent() && negated();
    }

    private boolean negated() {
        return group.tokens().stream().anyMatch(t -> CueTokens.negation(text, t));
    }

    /** "is to announce"; "was later to say" and "her answer was to say" tell of what came. */
    Optional<String> ahead() {
        return group.tokens().stream()
                .filter(t -> text.lower(t).equals("to") && group.tokens().contains(t - 1) && being(t - 1))
                .findFirst().map(t -> text.word(t - 1) + " to");
    }

    private boolean being(int token) {
        if (token > 0 && ACTS.contains(text.lower(token - 1))) { return false; }
        String word = CueTokens.straight(text, token);
        boolean past = word.equals("was") || word.equals("were");
        return Set.of("is", "are", "am", "'s", "'re", "'m").contains(word)
                || past && group.word(Set.of("later", "eventually", "subsequently")).isEmpty();
    }

    /** A word of the group, one of {@code words}, that "to" follows. */
    Optional<String> expectation(Set<String> words) {
        return group.tokens().stream()
                .filter(t -> words.contains(text.lower(t)) && t + 1 < text.size() && text.lower(t + 1).equals("to"))
                .map(text::word).findFirst();
    }
}
