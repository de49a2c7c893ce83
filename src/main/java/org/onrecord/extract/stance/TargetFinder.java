package org.onrecord.extract.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;

/** Finds the noun phrase an attitude is about, from where its word stands: beside, before "is", or after "about". */
final class TargetFinder {

    private static final Set<String> ABOUT = Set.of("about", "on", "with", "of", "to", "for", "at", "by", "in",
            "toward", "towards", "over", "against", "without");
    private static final Set<String> COPULAS = Set.of(
            "is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re", "'m", "seems", "seem", "seemed",
            "looks", "look", "looked", "remains", "remain",
            "remained", "became", "become", "sounds", "feels", "getting", "got", "proved");
    private static final Set<String> PERSONAL = Set.of("i", "we", "he", "she", "they", "you", "us", "me");
    private static final List<String> PARTICIPLES = List.of("ed", "en", "t", "wn", "de");
    private static final Set<String> STOPPING = Set.of("end", "stop", "halt");
    /** Prepositions that add a thing to another: "is a shed with better windows" does not say that the shed is better. */
    private static final Set<String> BESIDES = Set.of("with", "without", "by", "from", "than", "like", "until", "since",
            "after", "before", "because", "about", "through");
    private static final int NEAR = 5;
    private static final int REACH = 30;

    private final TokenizedText text;
    private final NounPhrases phrases;
    private final Clauses clauses;

    TargetFinder(TokenizedText text, Clauses clauses) {
        this.text = text;
        this.phrases = new NounPhrases(text);
        this.clauses = clauses;
    }

    NounPhrases phrases() {
        return phrases;
    }

    /** What the adjective or noun in {@code word} describes. */
    Optional<TokenRange> described(TokenRange word, TokenRange content) {
        int from = Math.max(content.from(), word.from() - REACH);
        int start = clauses.start(word.from(), from);
        int end = clauses.end(word.to() - 1, Math.min(content.to(), word.to() + REACH));
        if (word.size() > 1 && ABOUT.contains(text.lower(word.to() - 1))) {
            Optional<TokenRange> object = after(word.to(), end);
            if (object.isPresent()) { return object; }
        }
        int copula = COPULAS.contains(straight(word.from())) ? word.from() : copula(word.from(), start);
        boolean predicative = copula >= 0;
        Optional<TokenRange> subject = predicative ? subject(copula, from) : Optional.empty();
        Optional<TokenRange> deed = predicative && it(copula, start) ? deed(word.to(), end) : Optional.empty();
        if (deed.isPresent()) { return deed; }
        if (predicative && (subject.isEmpty() || personal(copula, start))) {
            Optional<TokenRange> about = about(word.to(), end);
            if (about.isPresent()) { return about; }
        }
        return subject.or(() -> head(word, end)).or(() -> about(word.to(), end));
    }

    /** "it was wrong not to close the quay": the deed that is judged. */
    private Optional<TokenRange> deed(int from, int end) {
        int to = from < end && Set.of("not", "never").contains(text.lower(from)) ? from + 1 : from;
        boolean infinitive = to + 1 < end && text.lower(to).equals("to") && text.tag(to + 1) == PartOfSpeech.VERB;
        if (!infinitive) { return Optional.empty(); }
        return phrases.startingAt(to + 2, end).map(object -> new TokenRange(to == from ? to + 1 : from, object.to()));
    }

    /** Whether "it" stands before the "is". */
    private boolean it(int copula, int start) {
        int at = copula - 1;
        while (at > start && (text.tag(at) == PartOfSpeech.AUX || text.tag(at) == PartOfSpeech.ADV)) {
            at--;
        }
        return at >= start && text.lower(at).equals("it");
    }

    /** The noun phrase after a preposition near {@code from}. */
    Optional<TokenRange> about(int from, int end) {
        for (int at = from; at < Math.min(end, from + NEAR); at++) {
            if (ABOUT.contains(text.lower(at))) { return after(at + 1, end); }
            boolean passes = text.tag(at) == PartOfSpeech.ADV || text.tag(at) == PartOfSpeech.PUNCT
                    || text.tag(at) == PartOfSpeech.ADJ;
            if (!passes) { return Optional.empty(); }
        }
        return Optional.empty();
    }

    /** The noun phrase at {@code from} or after a few adverbs, even past a comma. */
    private Optional<TokenRange> after(int from, int end) {
        int limit = text.sentenceAround(Math.min(from, text.size() - 1)).to();
        for (int at = from; at < Math.min(limit, from + NEAR); at++) {
            Optional<TokenRange> phrase = phrases.startingAt(at, Math.max(end, Math.min(limit, at + 8)));
            if (phrase.isPresent() || text.tag(at) == PartOfSpeech.VERB) { return phrase; }
        }
        return Optional.empty();
    }

    /** The noun that the adjective {@code word} stands before. */
    private Optional<TokenRange> head(TokenRange word, int end) {
        int next = word.to();
        boolean before = next < end && text.tag(word.to() - 1) != PartOfSpeech.NOUN
                && (phrases.nominal(next) || text.tag(next) == PartOfSpeech.ADJ);
        return before ? phrases.startingAt(next, end) : Optional.empty();
    }

    /** Whether the adjective only stands before a noun, with no "is" or "as" before them. */
    boolean attributive(TokenRange word, TokenRange content) {
        int from = Math.max(content.from(), word.from() - REACH);
        boolean noun = word.to() < content.to()
                && (phrases.nominal(word.to()) || text.tag(word.to()) == PartOfSpeech.ADJ);
        return noun && copula(word.from(), clauses.start(word.from(), from)) < 0
                && !appraised(word.from(), from, content.to());
    }

    /** After "as", "what a" or at the start of a quotation that is no sentence: “A strong case”. */
    private boolean appraised(int word, int from, int to) {
        int at = word - 1;
        while (at >= from && (text.tag(at) == PartOfSpeech.DET || text.tag(at) == PartOfSpeech.ADJ
                || text.tag(at) == PartOfSpeech.ADV)) {
            at--;
        }
        boolean opens = at < from || Set.of("\"", "“", "‘", "'").contains(text.lower(at));
        return opens && !verbFollows(word, to) && !mentioned(word)
                || at >= from && Set.of("as", "what").contains(text.lower(at));
    }

    /** "the dangerous reef" tells which, "the worst plan" judges. */
    private boolean mentioned(int word) {
        boolean superlative = text.lower(word).endsWith("est") || text.lower(word).equals("worst");
        return word > 0 && text.lower(word - 1).equals("the") && !superlative;
    }

    boolean verbFollows(int word, int to) {
        for (int at = word + 1; at < Math.min(to, clauses.end(word, to)); at++) {
            if (Set.of("that", "to").contains(text.lower(at))) { return false; }
            if (text.tag(at) == PartOfSpeech.AUX || text.tag(at) == PartOfSpeech.VERB && !phrases.nominal(at)) {
                return true;
            }
        }
        return false;
    }

    /** The object of the verb in {@code verb}; its subject in the passive and in "the toll must end". */
    Optional<TokenRange> object(TokenRange verb, TokenRange content) {
        int end = Math.min(content.to(), verb.to() + REACH);
        int start = clauses.start(verb.from(), Math.max(content.from(), verb.from() - REACH));
        boolean passive = passive(verb.from(), start);
        if (passive) { return subject(verb.from(), start); }
        boolean alone = verb.to() >= end || text.tag(verb.to()) == PartOfSpeech.PUNCT;
        if (alone && STOPPING.contains(text.lower(verb.from()))) { return subject(verb.from(), start); }
        return verb.to() < end ? phrases.startingAt(verb.to(), end) : Optional.empty();
    }

    boolean passive(int verb, int start) {
        for (int at = verb - 1; at >= Math.max(start, verb - 3); at--) {
            if (text.tag(at) == PartOfSpeech.AUX && COPULAS.contains(straight(at))) {
                return PARTICIPLES.stream().anyMatch(text.lower(verb)::endsWith);
            }
            if (text.tag(at) != PartOfSpeech.ADV && text.tag(at) != PartOfSpeech.PART) { return false; }
        }
        return false;
    }

    /** The noun phrase that is the subject of the verb at {@code verb}. */
    Optional<TokenRange> subject(int verb, int from) {
        int at = verb;
        if (at > from && text.lower(at - 1).equals("to")) { return Optional.empty(); }
        while (at > from && (text.tag(at - 1) == PartOfSpeech.AUX || text.tag(at - 1) == PartOfSpeech.ADV
                || text.tag(at - 1) == PartOfSpeech.PART && !text.lower(at - 1).endsWith("s"))) {
            at--;
        }
        return at == from ? Optional.empty() : phrases.endingBefore(at, Math.max(from, at - REACH));
    }

    /** The "is" before {@code word} with only adverbs, articles, adjectives or quotation marks between, or -1. */
    int copula(int word, int from) {
        for (int at = word - 1; at >= Math.max(from, word - 7); at--) {
            boolean genitive = straight(at).equals("'s") && (at == from || text.tag(at - 1) != PartOfSpeech.PRON)
                    && text.tag(at + 1) != PartOfSpeech.DET;
            if (COPULAS.contains(straight(at)) && !genitive) { return at; }
            boolean passes = switch (text.tag(at)) {
                case ADV, DET, ADJ, PART, PUNCT, NUM -> true;
                case ADP -> !BESIDES.contains(text.lower(at));
                default -> Set.of("more", "most", "very", "not", "one", "n't").contains(straight(at));
            };
            if (!passes) { return -1; }
        }
        return -1;
    }

    private boolean personal(int copula, int start) {
        for (int at = copula - 1; at >= Math.max(start, copula - 4); at--) {
            if (PERSONAL.contains(text.lower(at))) { return true; }
        }
        return false;
    }

    private String straight(int token) {
        return text.lower(token).replace('’', '\'');
    }
}
