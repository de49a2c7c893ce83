package org.onrecord.extract.cue;

import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TimeTail;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;

/**
 * The rule that finds the outlet through which a saying came, in the sentence of its cue and outside content and
 * source: ", the agency reported", "according to a newspaper report", "state television quoted him as saying".
 */
final class ViaFinder {

    private static final Set<String> REPORTING = Set.of("reports", "reported", "report", "writes", "wrote", "relayed");
    private static final Set<String> QUOTING = Set.of("quoted", "quotes", "quoting", "cited", "cites");
    private static final Set<String> OUTLETS = Set.of("outlet", "agency", "paper", "newspaper", "broadcaster",
            "station", "channel", "website", "magazine", "network", "media", "television", "radio");
    private static final Set<String> CARRYING = Set.of("by", "on", "in");
    private static final Set<String> CARRIED = Set.of("carried", "quoted", "reported", "published", "cited",
            "broadcast", "aired", "released", "posted", "relayed");

    /** How far from the cue an outlet is looked for, in tokens. */
    private static final int REACH = 80;

    private final TokenizedText text;
    private final TokenRange sentence;
    private final OutletPhrase phrases;

    private ViaFinder(TokenizedText text, Attribution attribution, int cue) {
        this.text = text;
        TokenRange whole = text.sentenceAround(cue);
        int to = whole.to();
        if (to < text.size() && text.end(to - 1) == text.start(to)) {
            to = text.sentenceAround(to).to();
        }
        this.sentence = new TokenRange(Math.max(whole.from(), cue - REACH), Math.min(to, cue + REACH));
        this.phrases = new OutletPhrase(text, attribution, sentence);
    }

    static Optional<String> find(TokenizedText text, Attribution attribution) {
        int[] cue = CueTokens.of(text, attribution.cue());
        if (cue.length == 0) { return Optional.empty(); }
        ViaFinder finder = new ViaFinder(text, attribution, cue[0]);
        for (int at = finder.sentence.from(); at < finder.sentence.to(); at++) {
            Optional<String> via = text.quoted(at) ? Optional.empty() : finder.at(at);
            if (via.isPresent()) { return via; }
        }
        return Optional.empty();
    }

    private Optional<String> at(int token) {
        String word = text.lower(token);
        if (QUOTING.contains(word) && leadsToSaying(token)) {
            return token + 1 < sentence.to() && text.lower(token + 1).equals("by") ? right(token + 2) : subject(token);
        }
        if (phrases.free(token) && REPORTING.contains(word)) { return reporter(token); }
        if (phrases.free(token) && CARRYING.contains(word) && token > 0 && CARRIED.contains(text.lower(token - 1))) {
            return word.equals("by") ? right(token + 1) : Optional.empty();
        }
        boolean according = word.equals("according") && token + 1 < sentence.to() && text.lower(token + 1).equals("to");
        return phrases.free(token) && according ? right(token + 2) : Optional.empty();
    }

    private boolean leadsToSaying(int token) {
        for (int at = token + 1; at + 1 < sentence.to() && at <= token + 8; at++) {
            if (text.lower(at).equals("as") && text.lower(at + 1).equals("saying")) { return true; }
        }
        return false;
    }

    /** ", X reports" at the end of a sentence, "as X reported", ", reported X", with the outlets it cites. */
    private Optional<String> reporter(int verb) {
        return inverted(verb).map(this::words).or(() -> subjectOf(verb));
    }

    private Optional<String> subjectOf(int verb) {
        int next = TimeTail.end(text, verb + 1, sentence.to());
        boolean closes = ends(next) || text.word(next).equals(",") || citing(next);
        return phrases.left(verbGroup(verb)).filter(subject -> closes && introduced(subject, next))
                .map(this::words).map(name -> citing(next)
                        ? right(next + 1).map(cited -> name + " citing " + cited).orElse(name) : name);
    }

    /** The first auxiliary before the verb, or the verb: "has reported". */
    private int verbGroup(int verb) {
        int first = verb;
        while (first > sentence.from() && CueTokens.auxiliary(text, first - 1) && phrases.free(first - 1)) {
            first--;
        }
        return first;
    }

    /** ", reported the Tide." */
    private Optional<TokenRange> inverted(int verb) {
        if (verb == sentence.from() || !text.lower(verb - 1).equals(",")) { return Optional.empty(); }
        return phrases.right(verb + 1).filter(outlet -> named(outlet.from()))
                .filter(outlet -> ends(TimeTail.end(text, outlet.to(), sentence.to())));
    }

    private boolean named(int first) {
        return text.tag(first) == PartOfSpeech.DET || Character.isUpperCase(text.word(first).charAt(0));
    }

    /** After a bracket, "as", or a comma; amid a sentence only an outlet is, as in "his visit, the Tide reports, is". */
    private boolean introduced(TokenRange subject, int next) {
        if (subject.from() == sentence.from()) { return false; }
        String before = text.lower(subject.from() - 1);
        if (before.equals("(") || before.equals("as")) { return true; }
        return before.equals(",") && (ends(next) || citing(next) || outlet(subject)
                || !phrases.free(Math.max(0, subject.from() - 2)));
    }

    private boolean outlet(TokenRange subject) {
        for (int at = subject.from(); at < subject.to(); at++) {
            if (Character.isUpperCase(text.word(at).charAt(0)) || OUTLETS.contains(text.lower(at))) { return true; }
        }
        return false;
    }

    private boolean ends(int token) {
        return token >= sentence.to() || ".;)!?".contains(text.word(token));
    }

    private boolean citing(int token) {
        return token < sentence.to() && Set.of("citing", "quoting").contains(text.lower(token));
    }

    private Optional<String> subject(int verb) {
        int end = verb;
        while (end > sentence.from() && (CueTokens.auxiliary(text, end - 1) || CueTokens.adverb(text, end - 1))) {
            if (Set.of("was", "were", "is", "are", "been").contains(text.lower(end - 1))) { return by(verb); }
            end--;
        }
        return phrases.left(end).map(this::words);
    }

    /** "was quoted as saying by X". */
    private Optional<String> by(int verb) {
        for (int at = verb; at < Math.min(sentence.to(), verb + 6); at++) {
            if (text.lower(at).equals("by")) { return right(at + 1); }
        }
        return Optional.empty();
    }

    private Optional<String> right(int from) {
        return phrases.right(from).map(this::words);
    }

    private String words(TokenRange range) {
        return text.span(range).in(text.text());
    }
}
