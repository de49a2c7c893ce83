package org.onrecord.extract.stance;

import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.stance.Holders.Holder;
import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.Form;

/** Tells whether a polar word stands in its sentence as its kind must to show an attitude. */
final class Standing {

    /** Verbs that tell of many plain deeds, so that they count only where they are demanded of somebody. */
    private static final Set<String> LOOSE = Set.of("drop", "dropped", "extend", "extended");
    /** Verbs of talk that the tagger takes for nouns. */
    private static final Set<String> COLLOQUIAL = Set.of("stinks", "sucks");
    private static final Set<String> PERFECT = Set.of("have", "has", "had", "'ve", "’ve", "'d", "’d");

    private final TokenizedText text;
    private final Keeping keeping;
    private final Holders holders;
    private final TargetFinder targets;
    private final Intentions intentions;
    private final Attribution attribution;
    private final Optional<Naming> naming;

    Standing(TokenizedText text, Holders holders, TargetFinder targets, Intentions intentions,
            Attribution attribution, Optional<Naming> naming) {
        this.text = text;
        this.keeping = new Keeping(text);
        this.holders = holders;
        this.targets = targets;
        this.intentions = intentions;
        this.attribution = attribution;
        this.naming = naming;
    }

    /** Whether {@code word}, of {@code kind}, counts; {@code from} bounds the look back. */
    boolean counts(PolarWord.Kind kind, TokenRange word, TokenRange segment, int from) {
        int first = word.from();
        return switch (kind) {
            case WORD -> adjective(first, from) || misreadAdjective(word, from);
            case NOUN -> noun(first) || misread(first);
            case PREDICATE -> noun(first) && (predicate(word, segment, from) || named(word));
            case NAME -> (noun(first) || misread(first)) && (judgesName(word) || quotedPredicate(word, from))
                    || quotedManner(word);
            case VERB -> verb(word) && !gerund(first) && holders.of(first, from) != Holder.OTHER
                    && !targets.passive(first, from)
                    && takesObject(word.to(), segment.to()) && !asks(word.to());
            case DEED -> verb(word) && !text.lower(first).endsWith("ing") && holders.deedOfOther(first, from)
                    && !targets.passive(first, from) && targets.subject(first, from).isPresent();
            case ACTION -> (verb(word) || intentions.demanded(first)) && intentions.of(first, from)
                    && keeping.counts(word, segment.to())
                    && (!LOOSE.contains(text.lower(first)) || intentions.demanded(first));
            case PHRASE -> true;
        };
    }

    private boolean adjective(int token, int from) {
        if (name(token)) { return false; }
        return switch (text.tag(token)) {
            case ADJ, INTJ -> true;
            case VERB -> text.lower(token).endsWith("ing") || text.lower(token).endsWith("ed") && !active(token, from);
            case ADV -> text.lower(token).equals("nowhere") || text.lower(token).equals("better");
            default -> false;
        };
    }

    /** "have opposed the merger": what somebody does to a thing describes nothing. */
    private boolean active(int token, int from) {
        int at = token - 1;
        while (at >= from && text.tag(at) == PartOfSpeech.ADV) {
            at--;
        }
        if (at < from || !takesObject(token + 1, text.sentenceAround(token).to())
                || Set.of("us", "me").contains(text.lower(token + 1))) {
            return false;
        }
        return PERFECT.contains(text.lower(at)) || switch (text.tag(at)) {
            case NOUN, PROPN, PRON -> true;
            default -> false;
        };
    }

    private boolean noun(int token) {
        return text.tag(token) == PartOfSpeech.NOUN && !name(token);
    }

    /** "opposing it is a mistake": a deed that nobody is said to do. */
    private boolean gerund(int token) {
        int at = token - 1;
        while (at >= 0 && (text.tag(at) == PartOfSpeech.ADV || text.tag(at) == PartOfSpeech.PART)) {
            at--;
        }
        return text.lower(token).endsWith("ing") && (at < 0 || text.tag(at) != PartOfSpeech.AUX);
    }

    /** A noun the tagger took for something else: “nonsense”, "is theft", "are lies". */
    private boolean misread(int token) {
        return !name(token) && switch (text.tag(token)) {
            case ADJ, ADV -> true;
            case VERB -> token > 0 && text.tag(token - 1) == PartOfSpeech.AUX && text.lower(token).equals("lies");
            default -> false;
        };
    }

    /** "want you to go": no attitude to whom it is asked of. */
    private boolean asks(int object) {
        return object + 1 < text.size() && text.tag(object) == PartOfSpeech.PRON
                && text.lower(object + 1).equals("to");
    }

    /** A verb, "need", or "be" with what goes with it: "are against". */
    private boolean verb(TokenRange word) {
        int token = word.from();
        return switch (text.tag(token)) {
            case VERB -> true;
            case AUX -> word.size() > 1 || text.lower(token).startsWith("need");
            case NOUN -> COLLOQUIAL.contains(text.lower(token)) || governs(word) || behindModal(word);
            case ADV, ADP, ADJ -> behindModal(word);
            default -> false;
        };
    }

    /** "would back the plan", whatever the tagger makes of "back". */
    private boolean behindModal(TokenRange word) {
        int before = word.from() - 1;
        boolean modal = before >= 0 && Set.of("would", "will", "should", "must", "could", "can", "cannot", "'ll", "’ll")
                .contains(text.lower(before));
        return modal && word.to() < text.size()
                && Set.of(PartOfSpeech.DET, PartOfSpeech.PROPN).contains(text.tag(word.to()));
    }

    /** "a docker supports the": a noun that an article follows is a verb the tagger took for one. */
    private boolean governs(TokenRange word) {
        int before = word.from() - 1;
        return before >= 0 && word.to() < text.size() && text.lower(word.from()).endsWith("s")
                && text.tag(word.to()) == PartOfSpeech.DET && text.tag(before) == PartOfSpeech.NOUN;
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

    /** "the dullest of my life", the charges “baseless”: an adjective the tagger took for something else. */
    private boolean misreadAdjective(TokenRange word, int from) {
        boolean other = switch (text.tag(word.from())) {
            case NOUN -> true;
            case ADV -> named(word);
            default -> false;
        };
        boolean phrase = word.from() > 0 && switch (text.tag(word.from() - 1)) {
            case DET, ADJ, NOUN -> true;
            default -> false;
        };
        boolean noun = phrase && !text.lower(word.from()).endsWith("est");
        return other && !noun && (named(word) || targets.copula(word.from(), from) >= 0);
    }

    private boolean named(TokenRange word) {
        return naming.filter(given -> given.says(text, word)).isPresent();
    }

    private boolean judgesName(TokenRange word) {
        return naming.filter(given -> given.judgesBy(text, word)).isPresent();
    }

    /** The toll was “a lottery”: the speaker's own words in the reporter's clause begin with what the thing is. */
    private boolean quotedPredicate(TokenRange word, int from) {
        int copula = attribution.form() == Form.MIXED ? targets.copula(word.from(), from) : -1;
        return copula >= 0 && text.quoted(word.from()) && !text.quoted(copula);
    }

    /** It was handled “very badly”: the quoted words say nothing but how. */
    private boolean quotedManner(TokenRange word) {
        int quotation = text.quotationOf(word.from());
        boolean adverb = attribution.form() == Form.MIXED && quotation >= 0;
        for (int at = word.from() - 2; at < word.to() + 3 && adverb; at++) {
            boolean inside = at >= 0 && at < text.size() && text.quotationOf(at) == quotation;
            adverb = !inside || text.tag(at) == PartOfSpeech.ADV || text.tag(at) == PartOfSpeech.PUNCT;
        }
        return adverb;
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
        boolean opens = attribution.form() != Form.INDIRECT && at < Math.max(segment.from(), from)
                && !targets.verbFollows(word.to() - 1, segment.to());
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
}
