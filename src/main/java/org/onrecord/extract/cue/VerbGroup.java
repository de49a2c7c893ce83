package org.onrecord.extract.cue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.Span;

/**
 * The auxiliaries, adverbs and negations that belong to a cue's head, and the word that opens its clause. Reads left
 * from the head over the cue, stepping over the source, and stops at the first word that belongs to something else.
 */
final class VerbGroup {

    /** Adverbs and auxiliaries in front of a head, at most. */
    private static final int LONGEST = 12;

    private final TokenizedText text;
    private final Attribution attribution;
    private final int head;
    private final int quotation;
    private final List<Integer> tokens = new java.util.ArrayList<>();
    private Optional<Integer> opening = Optional.empty();
    private Optional<Integer> inverted = Optional.empty();

    VerbGroup(TokenizedText text, Attribution attribution, int[] cue, int head) {
        this.text = text;
        this.attribution = attribution;
        this.head = head;
        this.quotation = text.quotationOf(head);
        Set<Integer> ofCue = new java.util.HashSet<>();
        for (int token : cue) {
            if (token < head) {
                ofCue.add(token);
            }
        }
        collect(ofCue);
    }

    int head() {
        return head;
    }

    /** From the head to the left. */
    List<Integer> tokens() {
        return List.copyOf(tokens);
    }

    private void collect(Set<Integer> cue) {
        int first = text.sentenceAround(head).from();
        boolean crossed = false;
        for (int at = head - 1; at >= first && at >= head - 60 && tokens.size() < LONGEST; at--) {
            if (text.quotationOf(at) != quotation || inside(attribution.content(), at)) { return; }
            if (inside(attribution.source(), at)) {
                crossed = true;
                continue;
            }
            if (crossed && inside(attribution.source(), at + 1) && inversion(at, first)) {
                inverted = Optional.of(at);
            }
            boolean belongs = cue.contains(at) || CueTokens.auxiliary(text, at) || CueTokens.negation(text, at)
                    || CueTokens.adverb(text, at) || loose(at, crossed);
            if (!belongs) {
                opening = Optional.of(at);
                return;
            }
            tokens.add(at);
        }
    }

    /** At the start of a clause: "Had she said", but "Never had she said". */
    private boolean inversion(int at, int first) {
        if (!Set.of("had", "were", "should").contains(text.lower(at))) { return false; }
        return at == first || Set.of(",", "and", "or", "that").contains(text.lower(at - 1));
    }

    /** The "had", "were" or "should" that stands before its subject and makes a condition. */
    Optional<String> inverted() {
        return inverted.map(text::word);
    }

    /** The word on which the group's clause hangs. */
    Optional<Integer> governor() {
        return opening;
    }

    /** Words that only stand in a verb group when its subject has not been passed. */
    private boolean loose(int at, boolean crossed) {
        String word = text.lower(at);
        if (word.equals("but")) { return !crossed && at > 0 && text.lower(at - 1).equals("all"); }
        return !crossed && Set.of("without", "of", "than", "short", "failed", "fails", "avoided", "stopped",
                "refrained",
                "neglected", "forgot", "expected", "likely", "due", "set", "scheduled", "poised", "slated", "supposed",
                "about", "unlikely", "planning", "preparing", "from").contains(word);
    }

    private boolean inside(List<Span> spans, int token) {
        return spans.stream().anyMatch(span -> span.contains(text.start(token)));
    }

    /** The negation of the head; "not only", "not long ago" and "hardly had she said" are none. */
    Optional<String> negation() {
        return tokens.stream()
                .filter(t -> CueTokens.negation(text, t) && !only(t) && !overruled(t))
                .map(text::word).findFirst();
    }

    private boolean only(int token) {
        if (token + 1 >= text.size()) { return false; }
        String next = text.lower(token + 1);
        return Set.of("only", "just", "merely", "simply", "surprisingly", "long").contains(next)
                || next.equals("had") && Set.of("hardly", "scarcely", "barely").contains(text.lower(token));
    }

    /** "did not hesitate to say", "never stopped saying" and "could not help saying" did say. */
    private boolean overruled(int token) {
        for (int at = token + 1; at < head; at++) {
            if (Set.of("hesitate", "stop", "stopped", "tire", "tired", "shy", "cease", "ceased", "help")
                    .contains(text.lower(at))) {
                return true;
            }
        }
        return false;
    }

    /** "without", "failed to", "stopped short of", "has yet to", "almost said": the head did not happen. */
    Optional<String> leftUndone() {
        return tokens.stream().filter(this::undoes).map(text::word).findFirst();
    }

    private boolean undoes(int token) {
        String word = text.lower(token);
        if (word.equals("without") || word.startsWith("avoid")) { return true; }
        String next = token + 1 < text.size() ? text.lower(token + 1) : "";
        return switch (word) {
            case "yet", "failed", "fails", "failing", "neglected", "forgot", "omitted" -> next.equals("to");
            case "short", "instead" -> next.equals("of");
            case "rather" -> next.equals("than");
            case "refrained", "far" -> next.equals("from");
            case "almost", "nearly" -> token + 1 == head;
            case "but" -> token + 1 == head && text.lower(token - 1).equals("all");
            default -> false;
        };
    }

    /** The first word of the group that is one of {@code words}. */
    Optional<String> word(Set<String> words) {
        return tokens.stream().filter(t -> words.contains(CueTokens.straight(text, t))).map(text::word).findFirst();
    }

    /** "made no mention", "gave no immediate comment": a noun that "no" denies. */
    Optional<String> none() {
        int at = head - 1;
        while (at >= 0 && tokens.contains(at) && (text.tag(at) == PartOfSpeech.ADJ || CueTokens.adverb(text, at))) {
            at--;
        }
        return at >= 0 && tokens.contains(at) && text.lower(at).equals("no") ? Optional.of(text.word(at))
                : Optional.empty();
    }

    /** The word before the clause's verb group and source, if it is one of {@code words}. */
    Optional<String> opening(Set<String> words) {
        return opening.filter(t -> words.contains(text.lower(t))).map(text::word);
    }
}
