package org.onrecord.extract.stance;

import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/**
 * Tells what takes a polar word back where it stands: "so-called" before it, a condition that is not met, "than", or
 * that it tells a plain fact.
 */
final class Reservations {

    /** How far an unreal condition is looked for, in tokens. */
    private static final int NEAR = 20;

    private final TokenizedText text;
    private final Clauses clauses;
    private final Comparisons comparisons;
    private final PlainFacts facts;

    Reservations(TokenizedText text, Clauses clauses, Comparisons comparisons) {
        this.text = text;
        this.clauses = clauses;
        this.comparisons = comparisons;
        this.facts = new PlainFacts(text);
    }

    /** Whether {@code word} does not say of its target what it says by itself. */
    boolean hold(PolarWord polar, TokenRange word, TokenRange segment) {
        boolean deed = polar.kind() == PolarWord.Kind.VERB || polar.kind() == PolarWord.Kind.ACTION;
        boolean gain = polar.kind() == PolarWord.Kind.DEED && polar.weight() > 0;
        return scare(word.from()) || polar.weight() > 0 && facts.ofEvil(word) || gain && perhaps(word.from())
                || deed && perhaps(word.from()) || comparisons.standard(word.from()) || ofNoun(word)
                || polar.weight() > 0 && unreal(word, segment) && !(deed && onlyIf(word.to(), segment));
    }

    /** Whether {@code attitude}, which {@code word} makes, only tells how things are. */
    boolean factual(PolarWord polar, TokenRange word, Attitude attitude, int from) {
        return switch (polar.kind()) {
            case WORD -> attitude.target().filter(target -> facts.condition(word, target)).isPresent();
            case NOUN -> polar.weight() < 0
                    && (facts.fought(word.from(), from) || facts.offence(word.from(), from));
            case PREDICATE, NAME, VERB, DEED, ACTION, PHRASE -> false;
        };
    }

    /** "her vote in favor of the war": the noun is in favor, not the speaker. */
    private boolean ofNoun(TokenRange word) {
        return word.size() == 3 && text.lower(word.from()).equals("in") && text.lower(word.to() - 1).equals("of")
                && word.from() > 0 && text.tag(word.from() - 1) == PartOfSpeech.NOUN;
    }

    /** So-called “fair” tolls. */
    private boolean scare(int token) {
        int at = token - 1;
        while (at >= 0 && text.lower(at).length() == 1 && "\"'“‘«„".contains(text.lower(at))) {
            at--;
        }
        return at >= 0 && text.lower(at).equals("so-called");
    }

    /** "might support", "would have supported", "could support", not "could not support". */
    private boolean perhaps(int verb) {
        for (int at = verb - 1; at >= Math.max(0, verb - 3); at--) {
            String word = text.lower(at);
            if (Set.of("might", "may").contains(word)) { return true; }
            if (word.equals("have") && at > 0 && text.lower(at - 1).equals("would")) { return true; }
            if (word.equals("could")) { return !Set.of("not", "n't", "n’t", "never").contains(text.lower(at + 1)); }
            if (text.tag(at) != PartOfSpeech.ADV && text.tag(at) != PartOfSpeech.PART) { return false; }
        }
        return false;
    }

    /** "would back it only if": a will, though on a condition. */
    private boolean onlyIf(int from, TokenRange segment) {
        for (int at = from; at + 1 < Math.min(segment.to(), from + NEAR); at++) {
            if (text.lower(at).equals("only") && text.lower(at + 1).equals("if")) { return true; }
        }
        return false;
    }

    /** "would be fair if it were cheaper", "if it were cheaper, it would be fair": praise of what is not. */
    private boolean unreal(TokenRange word, TokenRange segment) {
        TokenRange sentence = text.sentenceAround(word.from());
        int from = Math.max(Math.max(sentence.from(), segment.from()), word.from() - NEAR);
        boolean would = false;
        for (int at = word.from() - 1; at >= clauses.start(word.from(), from) && !would; at--) {
            would = Set.of("would", "'d", "’d", "could", "might").contains(text.lower(at));
        }
        return would && contrary(from, Math.min(sentence.to(), word.to() + NEAR));
    }

    /** "if … were", "if … had", "only if". */
    private boolean contrary(int from, int to) {
        boolean condition = false;
        for (int at = from; at < to; at++) {
            String word = text.lower(at);
            boolean even = at > from && Set.of("even", "as").contains(text.lower(at - 1));
            condition |= word.equals("if") && !even;
            if (condition && Set.of("were", "was", "had", "did", "weren").contains(word)) { return true; }
        }
        return false;
    }
}
