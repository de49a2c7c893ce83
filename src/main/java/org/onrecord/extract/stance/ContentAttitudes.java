package org.onrecord.extract.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.cue.PhraseTable;
import org.onrecord.extract.stance.Holders.Holder;
import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.Span;

/** Reads the attitudes a content shows: polar words that are the speaker's own, with negation and target. */
final class ContentAttitudes {

    private static final int REACH = 30;
    /** What an adjective before a noun counts against one that is predicated: "strong ties" passes by, "is strong" judges. */
    private static final double IN_PASSING = 0.7;

    private final TokenizedText text;
    private final PolarityLexicon lexicon;
    private final Optional<Naming> naming;
    private final Clauses clauses;
    private final Holders holders;
    private final TargetFinder targets;
    private final Intentions intentions;
    private final Standing standing;
    private final Reservations reservations;
    private final Comparisons comparisons;
    private final Retractions retractions;
    private final Measures measures;

    /**
     * @param wanted whether the cue wants or promises its content, so that "to scrap it" counts without "must"
     * @param demands what the cue demands of somebody
     * @param naming the name the cue gives a thing, if it does
     */
    ContentAttitudes(TokenizedText text, PolarityLexicon lexicon, Attribution attribution, boolean wanted,
            Demands demands, Optional<Naming> naming) {
        this.text = text;
        this.naming = naming;
        this.lexicon = lexicon;
        this.clauses = new Clauses(text);
        this.holders = new Holders(text, clauses, attribution);
        this.targets = new TargetFinder(text, clauses);
        this.intentions = new Intentions(text, clauses, holders, wanted, demands);
        this.standing = new Standing(text, holders, targets, intentions, attribution, naming);
        this.comparisons = new Comparisons(text, lexicon, clauses, targets);
        this.reservations = new Reservations(text, clauses, comparisons);
        this.retractions = new Retractions(text);
        this.measures = new Measures(text);
    }

    TargetFinder targets() {
        return targets;
    }

    Clauses clauses() {
        return clauses;
    }

    /** The attitudes in one segment, in order. */
    List<Attitude> in(TokenRange segment) {
        List<Attitude> found = new ArrayList<>();
        Mentions mentions = new Mentions(text, targets);
        for (int at = segment.from(); at < segment.to(); at++) {
            Optional<PhraseTable.Match<List<PolarWord>>> match = lexicon.at(text, at, segment.to());
            if (match.isPresent()) {
                TokenRange word = new TokenRange(at, at + match.get().length());
                match.get().value().stream()
                        .map(polar -> attitude(polar, word, segment, mentions))
                        .flatMap(Optional::stream).findFirst().ifPresent(found::add);
                match.get().value().forEach(polar -> mentions.add(polar, word, segment));
                at = word.to() - 1;
            }
        }
        return found;
    }

    private Optional<Attitude> attitude(PolarWord polar, TokenRange word, TokenRange segment, Mentions mentions) {
        int from = from(word, segment);
        if (clauses.deniedReason(word.from(), segment) || !standing.counts(polar.kind(), word, segment, from)
                || clauses.asked(word.from())
                || clauses.supposed(word.from(), from) || reservations.hold(polar, word, segment)
                || holders.reported(word.from(), from)) {
            return Optional.empty();
        }
        if (comparisons.theBetter(word.from())) { return comparisons.away(word.from()); }
        if (retractions.admits(word)) { return retractions.reversed(mentions.held(), word); }
        Attitude made = made(polar, word, segment, from, mentions);
        if (polar.kind() == PolarWord.Kind.ACTION && made.target().isEmpty() && idle(word, segment)) {
            return Optional.empty();
        }
        if (polar.kind() == PolarWord.Kind.VERB && retractions.past(word.from(), from)) {
            mentions.hold(made);
            return Optional.empty();
        }
        return Optional.of(made).filter(a -> !reservations.factual(polar, word, a, from));
    }

    /** "told them to stop “moaning”": a deed demanded that is done to no thing. */
    private boolean idle(TokenRange word, TokenRange segment) {
        boolean pronoun = word.to() < segment.to() && text.tag(word.to()) == PartOfSpeech.PRON;
        return intentions.demanded(word.from()) && !pronoun && !votes(word);
    }

    /** "vote no", whose thing follows an "on" if it is told at all. */
    private boolean votes(TokenRange word) {
        return Set.of("no", "yes").contains(text.lower(word.to() - 1));
    }

    /** Where the look back ends; "not" before an infinitive belongs to it: "vowed never to scrap it". */
    private int from(TokenRange word, TokenRange segment) {
        int first = segment.from();
        boolean never = first > 0 && text.lower(first).equals("to")
                && Set.of("not", "never").contains(text.lower(first - 1));
        return Math.max(text.sentenceAround(word.from()).from(),
                Math.max(never ? first - 1 : first, word.from() - REACH));
    }

    private Attitude made(PolarWord polar, TokenRange word, TokenRange segment, int from, Mentions mentions) {
        Optional<Integer> negation = clauses.negation(word.from(), from)
                .or(() -> clauses.negationAfter(word.to(), segment.to()));
        double weight = negation.map(not -> negated(polar, word, segment, not)).orElse(polar.weight());
        if (polar.kind() == PolarWord.Kind.WORD && !named(word) && targets.attributive(word, segment)) {
            weight *= IN_PASSING;
        }
        List<Span> evidence = new ArrayList<>();
        negation.ifPresent(not -> evidence.add(text.span(not)));
        evidence.add(text.span(word));
        Optional<TokenRange> target = target(polar, word, segment, from).or(() -> mentions.meant(polar, word));
        boolean shared = polar.kind() == PolarWord.Kind.VERB && holders.of(word.from(), from) == Holder.EVERYBODY;
        String words = text.span(word).in(text.text());
        String why = "'" + words + "' " + (polar.weight() > 0 ? "speaks for" : "speaks against") + " it"
                + negation.map(not -> ", negated by '" + text.word(not) + "'").orElse("");
        return new Attitude(weight, word.from(), evidence, target, shared, why);
    }

    private Optional<TokenRange> target(PolarWord polar, TokenRange word, TokenRange segment, int from) {
        if (named(word)) { return naming.flatMap(Naming::thing); }
        return switch (polar.kind()) {
            case WORD, NOUN, PREDICATE, NAME, PHRASE -> comparisons.unbeaten(word)
                    .or(() -> targets.described(word, segment));
            case VERB, ACTION -> targets.object(word, segment)
                    .or(() -> new Keeping(text).thing(word, segment.to()))
                    .or(() -> votes(word) ? targets.about(word.to(), segment.to()) : Optional.empty())
                    .filter(thing -> !measures.only(thing));
            case DEED -> targets.subject(word.from(), from);
        };
    }

    private boolean named(TokenRange word) {
        return naming.filter(given -> given.name().contains(word.from()) && given.leads(text, word)).isPresent();
    }

    /** What denies praise objects; what denies blame hardly praises, unless it forbids a deed: "must not scrap". */
    private double negated(PolarWord polar, TokenRange word, TokenRange segment, int not) {
        boolean action = polar.kind() == PolarWord.Kind.ACTION;
        if (action && intentions.optional(not, word.from())) { return -0.3 * polar.weight(); }
        if (polar.weight() > 0) { return -Math.max(0.6, 0.75 * polar.weight()); }
        boolean wanted = action && intentions.forbids(not, word.from()) && targets.object(word, segment).isPresent();
        return wanted ? -polar.weight() : -0.3 * polar.weight();
    }
}
