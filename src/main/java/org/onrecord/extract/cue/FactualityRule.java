package org.onrecord.extract.cue;

import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.Explained;
import org.onrecord.model.Factuality;
import org.onrecord.model.Span;
import org.onrecord.model.SpeechAct;

/**
 * The rule that tells whether a saying took place. It looks only at the verb group of the cue and at the word that
 * opens its clause, never into the content: "said he did not know" is asserted. Immutable.
 */
final class FactualityRule {

    /** Before "to": the saying lies ahead. */
    static final Set<String> EXPECTATIONS = Set.of(
            "expected", "likely", "due", "set", "scheduled", "poised", "slated", "supposed", "about", "unlikely",
            "preparing", "planning", "hoping", "ready", "wants", "want", "wanted", "plans", "plan", "planned", "hopes",
            "intends", "intend", "intended", "urged", "asked", "reluctant", "willing", "eager");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "should", "suppose", "supposing",
            "assuming", "until", "lest");
    private static final Set<String> MODALS = Set.of("would", "could", "may", "might", "will", "'ll", "'d", "can",
            "shall", "should", "wo", "ca");
    private static final Set<String> HABITS = Set.of("always", "often", "sometimes", "frequently", "usually",
            "regularly", "occasionally", "routinely", "repeatedly");
    private static final Set<String> ALLEGED = Set.of("alleged", "rumoured", "rumored", "accused", "suspected");
    private static final Set<String> ALLEGEDLY = Set.of("allegedly", "supposedly", "purportedly");
    private static final Set<String> ASKED = Set.of("interviewed", "named", "identified", "quoted", "questioned",
            "drawn");
    private static final Set<String> ASKED_IN_VAIN = Set.of("comment", "elaborate", "respond", "reply", "answer",
            "return");

    private final CueClasses classes;
    private final Inflection inflection;

    FactualityRule(CueClasses classes) {
        this.classes = classes;
        this.inflection = Inflection.load();
    }

    Explained<Factuality> read(TokenizedText text, Attribution attribution, Optional<CueHead> head) {
        int[] cue = CueTokens.of(text, attribution.cue());
        if (cue.length == 0) { return new Explained<>(Factuality.ASSERTED, "no cue that says otherwise"); }
        VerbGroup group = new VerbGroup(text, attribution, cue,
                head.map(h -> h.tokens().from()).orElse(cue[cue.length - 1]));
        return declined(text, group, head)
                .or(() -> negated(text, attribution, group))
                .or(() -> DeniedSaying.read(text, attribution, head))
                .or(() -> OuterClause.read(text, attribution, group))
                .or(() -> hypothetical(text, attribution, group))
                .orElseGet(() -> new Explained<>(Factuality.ASSERTED, "nothing denies or conditions the cue"));
    }

    private Optional<Explained<Factuality>> declined(TokenizedText text, VerbGroup group, Optional<CueHead> head) {
        if (head.isEmpty()) { return Optional.empty(); }
        CueHead cue = head.get();
        boolean declines = cue.cueClass().act() == SpeechAct.DECLINE
                && (cue.cueClass().polarity() == 0 || toSpeak(text, cue.tokens()) || toBeAsked(text, cue.tokens()));
        if (declines && group.negation().isEmpty()) {
            return found(Factuality.DECLINED, "'" + cue.phrase() + "' keeps silent");
        }
        Optional<String> not = group.negation();
        if (not.isPresent() && ASKED_IN_VAIN.contains(cue.phrase().split(" ")[0])) {
            return found(Factuality.DECLINED, "'" + not.get() + " … " + cue.phrase() + "' keeps silent");
        }
        boolean would = group.word(Set.of("would", "will", "wo", "'ll")).isPresent();
        boolean speech = cue.cueClass().act() == SpeechAct.SAY || cue.cueClass().act() == SpeechAct.CONFIRM;
        if (would && speech && not.isPresent() && group.word(Set.of("have")).isEmpty()) {
            return found(Factuality.DECLINED, "'would not " + cue.phrase() + "' refuses to speak");
        }
        return Optional.empty();
    }

    /** "refused to condemn" keeps silent, "refused to leave" does not. */
    private boolean toSpeak(TokenizedText text, TokenRange head) {
        int next = head.to();
        return next < text.size() && text.lower(next - 1).equals("to")
                && classes.at(text, next, next + 4).filter(c -> c.cueClass().kind() == CueClass.Kind.VERB).isPresent();
    }

    /** "declined to be interviewed" */
    private static boolean toBeAsked(TokenizedText text, TokenRange head) {
        int to = text.lower(head.to() - 1).equals("to") ? head.to() - 1 : head.to();
        return to + 2 < text.size() && text.lower(to).equals("to") && text.lower(to + 1).equals("be")
                && ASKED.contains(text.lower(to + 2));
    }

    private static Optional<Explained<Factuality>> negated(TokenizedText text, Attribution attribution,
            VerbGroup group) {
        Optional<String> word = group.negation().or(group::leftUndone).or(group::none);
        if (word.isPresent()) { return found(Factuality.NEGATED, "'" + word.get() + "' negates the cue"); }
        return NoSpeaker.names(text, attribution)
                ? found(Factuality.NEGATED, "'" + attribution.source().getFirst().in(text.text()) + "' did not say it")
                : Optional.empty();
    }

    private Optional<Explained<Factuality>> hypothetical(TokenizedText text, Attribution attribution,
            VerbGroup group) {
        Optional<String> condition = group.opening(CONDITIONS).or(group::inverted);
        if (condition.isPresent()) { return found(Factuality.HYPOTHETICAL, "after '" + condition.get() + "'"); }
        Modality modality = new Modality(text, group, inflection);
        Optional<String> alleged = modality.expectation(ALLEGED).or(() -> group.word(ALLEGEDLY));
        if (alleged.isPresent()) {
            return found(Factuality.HYPOTHETICAL, "'" + alleged.get() + "': somebody else says that it was said");
        }
        Optional<String> expectation = modality.expectation(EXPECTATIONS).map(word -> word + " to").or(modality::ahead);
        if (expectation.isPresent()) {
            return found(Factuality.HYPOTHETICAL, "'" + expectation.get() + "' tells of a saying to come");
        }
        Optional<String> modal = modality.modal(MODALS);
        if (modal.isPresent() && group.word(HABITS).isEmpty()) {
            return found(Factuality.HYPOTHETICAL, "'" + modal.get() + "' makes the saying possible or to come");
        }
        return asksWhether(text, attribution, group) ? found(Factuality.HYPOTHETICAL, "the reporter only asks")
                : Optional.empty();
    }

    /** The cue stands in a question outside all quotes: "Did the minister say that …?", "Who said that …?". */
    private static boolean asksWhether(TokenizedText text, Attribution attribution, VerbGroup group) {
        TokenRange sentence = text.sentenceAround(group.head());
        int last = sentence.to() - 1;
        if (!text.lower(last).equals("?") || text.quoted(last) || text.quoted(group.head())) { return false; }
        if (asksWho(text, attribution, sentence.from())) { return true; }
        Span content = attribution.content().getFirst();
        return CueTokens.auxiliary(text, sentence.from()) && !content.contains(text.start(sentence.from()));
    }

    private static boolean asksWho(TokenizedText text, Attribution attribution, int sentence) {
        if (attribution.source().isEmpty()) { return false; }
        int who = text.tokens(attribution.source().getFirst()).from();
        return Set.of("who", "which", "what").contains(text.lower(who))
                && (who == sentence || Set.of("but", "and", "so", ":").contains(text.lower(who - 1)));
    }

    private static Optional<Explained<Factuality>> found(Factuality factuality, String why) {
        return Optional.of(new Explained<>(factuality, why));
    }
}
