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
import org.onrecord.model.Form;
import org.onrecord.model.Span;

/** Reads the attitudes a content shows: polar words that are the speaker's own, with negation and target. */
final class ContentAttitudes {

    private static final int REACH = 30;
    /** What an adjective before a noun counts against one that is predicated: "strong ties" passes by, "is strong" judges. */
    private static final double IN_PASSING = 0.7;
    private static final Set<String> WANTING = Set.of("must", "should", "ought", "shall", "let", "to", "will", "wo",
            "'ll", "never", "would", "need", "needs", "please", "cannot", "ca");

    private final TokenizedText text;
    private final PolarityLexicon lexicon;
    private final Clauses clauses;
    private final Holders holders;
    private final TargetFinder targets;
    private final Attribution attribution;
    private final boolean wanted;

    /** @param wanted whether the cue wants or promises its content, so that "to scrap it" counts without "must" */
    ContentAttitudes(TokenizedText text, PolarityLexicon lexicon, Attribution attribution, boolean wanted) {
        this.text = text;
        this.lexicon = lexicon;
        this.clauses = new Clauses(text);
        this.holders = new Holders(text, clauses, attribution);
        this.targets = new TargetFinder(text, clauses);
        this.attribution = attribution;
        this.wanted = wanted;
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
        for (int at = segment.from(); at < segment.to(); at++) {
            Optional<PhraseTable.Match<List<PolarWord>>> match = lexicon.at(text, at, segment.to());
            if (match.isPresent()) {
                TokenRange word = new TokenRange(at, at + match.get().length());
                match.get().value().stream()
                        .map(polar -> attitude(polar, word, segment))
                        .flatMap(Optional::stream).findFirst().ifPresent(found::add);
                at = word.to() - 1;
            }
        }
        return found;
    }

    private Optional<Attitude> attitude(PolarWord polar, TokenRange word, TokenRange segment) {
        int from = Math.max(text.sentenceAround(word.from()).from(), Math.max(segment.from(), word.from() - REACH));
        if (!counts(polar.kind(), word, segment, from) || clauses.asked(word.from())
                || clauses.supposed(word.from(), from)
                || holders.reported(word.from(), from)) {
            return Optional.empty();
        }
        return Optional.of(made(polar, word, segment, from));
    }

    /** Whether the word stands as its kind must. */
    private boolean counts(PolarWord.Kind kind, TokenRange word, TokenRange segment, int from) {
        int first = word.from();
        return switch (kind) {
            case WORD -> adjective(first);
            case NOUN -> noun(first);
            case PREDICATE -> noun(first) && predicate(word, segment, from);
            case VERB -> verb(word) && holders.of(first, from) != Holder.OTHER && !targets.passive(first, from)
                    && takesObject(word.to(), segment.to());
            case DEED -> verb(word) && !text.lower(first).endsWith("ing") && holders.of(first, from) == Holder.OTHER
                    && !targets.passive(first, from) && targets.subject(first, from).isPresent();
            case ACTION -> verb(word) && intended(first, from);
            case PHRASE -> true;
        };
    }

    private Attitude made(PolarWord polar, TokenRange word, TokenRange segment, int from) {
        Optional<Integer> negation = clauses.negation(word.from(), from);
        double weight = negation.isEmpty() ? polar.weight() : polar.weight() > 0 ? -Math.max(0.6, 0.75 * polar.weight())
                : -0.3 * polar.weight();
        if (polar.kind() == PolarWord.Kind.WORD && targets.attributive(word, segment)) {
            weight *= IN_PASSING;
        }
        List<Span> evidence = new ArrayList<>();
        negation.ifPresent(not -> evidence.add(text.span(not)));
        evidence.add(text.span(word));
        Optional<TokenRange> target = switch (polar.kind()) {
            case WORD, NOUN, PREDICATE, PHRASE -> targets.described(word, segment);
            case VERB, ACTION -> targets.object(word, segment);
            case DEED -> targets.subject(word.from(), from);
        };
        boolean shared = polar.kind() == PolarWord.Kind.VERB && holders.of(word.from(), from) == Holder.EVERYBODY;
        String words = text.span(word).in(text.text());
        String why = "'" + words + "' " + (polar.weight() > 0 ? "speaks for" : "speaks against") + " it"
                + negation.map(not -> ", negated by '" + text.word(not) + "'").orElse("");
        return new Attitude(weight, word.from(), evidence, target, shared, why);
    }

    private boolean adjective(int token) {
        if (name(token)) { return false; }
        return switch (text.tag(token)) {
            case ADJ, INTJ -> true;
            case VERB -> text.lower(token).endsWith("ing") || text.lower(token).endsWith("ed");
            case ADV -> text.lower(token).equals("nowhere") || text.lower(token).equals("better");
            default -> false;
        };
    }

    private boolean noun(int token) {
        return text.tag(token) == PartOfSpeech.NOUN && !name(token);
    }

    /** A verb, "need", or "be" with what goes with it: "are against". */
    private boolean verb(TokenRange word) {
        int token = word.from();
        return switch (text.tag(token)) {
            case VERB -> true;
            case AUX -> word.size() > 1 || text.lower(token).startsWith("need");
            default -> false;
        };
    }

    /** "fight the bill", not "fight back". */
    private boolean takesObject(int from, int to) {
        int at = from;
        while (at < to && text.tag(at) == PartOfSpeech.ADV) {
            at++;
        }
        return at < to && switch (text.tag(at)) {
            case NOUN, PROPN, DET, PRON, ADJ, NUM, X, VERB -> true;
            default -> Set.of("that", "this", "\"", "“", "‘", "'").contains(text.lower(at));
        };
    }

    private boolean name(int token) {
        boolean capital = Character.isUpperCase(text.word(token).charAt(0));
        return capital && token > text.sentenceAround(token).from() && text.tag(token - 1) != PartOfSpeech.PUNCT;
    }

    /** After "is", after "as", or as all there is: "a mistake". */
    private boolean predicate(TokenRange word, TokenRange segment, int from) {
        if (targets.copula(word.from(), from) >= 0) { return true; }
        int at = word.from() - 1;
        while (at >= from && switch (text.tag(at)) { case DET, ADJ, PUNCT, ADV -> true; default -> false; }) {
            at--;
        }
        boolean as = at >= from && (text.lower(at).equals("as")
                || Set.of("call", "calls", "called", "calling").contains(text.lower(at)));
        boolean opens = attribution.form() != Form.INDIRECT && at < Math.max(segment.from(), from);
        return as
                || opens && (word.to() >= segment.to() || text.tag(word.to()) == PartOfSpeech.PUNCT
                        || text.tag(word.to()) == PartOfSpeech.ADP)
                || quotedAlone(word);
    }

    /** The last word of a quotation inside the reporter's clause: the increase “a mistake”. */
    private boolean quotedAlone(TokenRange word) {
        int next = word.to();
        return next < text.size() && "”\"’'".contains(text.lower(next)) && text.quoted(word.from());
    }

    /** "must scrap", "let us scrap", "we will scrap", or "to scrap" under a cue that wants it. */
    private boolean intended(int verb, int from) {
        int start = clauses.start(verb, from);
        boolean will = false;
        for (int at = verb - 1; at >= Math.max(start, verb - 6); at--) {
            String word = text.lower(at).replace('’', '\'');
            if (word.equals("to")) {
                return wanted || at > start && Set.of("have", "has", "need", "needs", "ought", "want", "going")
                        .contains(text.lower(at - 1));
            }
            if (WANTING.contains(word)) {
                will = Set.of("will", "wo", "'ll", "would", "never").contains(word);
                return !will || holders.of(verb, from) == Holder.SPEAKER;
            }
            if (text.tag(at) == PartOfSpeech.VERB) { return false; }
        }
        return false;
    }
}
