package org.onrecord.extract.cue;

import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.Span;

/**
 * The rule that finds the outlet through which a saying came, in the sentence of its cue and outside content and
 * source: ", the agency reported", "according to a newspaper report", "state television quoted him as saying".
 */
final class ViaFinder {

    private static final Set<String> REPORTING = Set.of("reports", "reported", "report", "writes", "wrote", "relayed");
    private static final Set<String> QUOTING = Set.of("quoted", "quotes", "quoting", "cited", "cites");
    private static final Set<String> CARRYING = Set.of("by", "on", "in");
    private static final Set<String> CARRIED = Set.of("carried", "quoted", "reported", "published", "cited",
            "broadcast", "aired", "released", "posted", "relayed");

    /** How far from the cue an outlet is looked for, in tokens. */
    private static final int REACH = 80;

    private final TokenizedText text;
    private final Attribution attribution;
    private final TokenRange sentence;

    private ViaFinder(TokenizedText text, Attribution attribution, int cue) {
        this.text = text;
        this.attribution = attribution;
        TokenRange whole = text.sentenceAround(cue);
        int to = whole.to();
        if (to < text.size() && text.end(to - 1) == text.start(to)) {
            to = text.sentenceAround(to).to();
        }
        this.sentence = new TokenRange(Math.max(whole.from(), cue - REACH), Math.min(to, cue + REACH));
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
        if (free(token) && REPORTING.contains(word)) { return reporter(token); }
        if (free(token) && CARRYING.contains(word) && token > 0 && CARRIED.contains(text.lower(token - 1))) {
            return word.equals("by") ? right(token + 1) : Optional.empty();
        }
        boolean according = word.equals("according") && token + 1 < sentence.to() && text.lower(token + 1).equals("to");
        return free(token) && according ? right(token + 2) : Optional.empty();
    }

    private boolean leadsToSaying(int token) {
        for (int at = token + 1; at + 1 < sentence.to() && at <= token + 8; at++) {
            if (text.lower(at).equals("as") && text.lower(at + 1).equals("saying")) { return true; }
        }
        return false;
    }

    /** The subject of ", X reports" at the end of a sentence, with the outlets it cites. */
    private Optional<String> reporter(int verb) {
        boolean closes = verb + 1 >= sentence.to() || ".,;)".contains(text.word(verb + 1)) || citing(verb + 1);
        Optional<TokenRange> subject = closes ? left(verb) : Optional.empty();
        if (subject.isEmpty() || subject.get().from() == sentence.from()
                || !text.lower(subject.get().from() - 1).equals(",")) {
            return Optional.empty();
        }
        String name = words(subject.get());
        return citing(verb + 1) ? Optional.of(right(verb + 2).map(cited -> name + " citing " + cited).orElse(name))
                : Optional.of(name);
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
        return left(end).map(this::words);
    }

    /** "was quoted as saying by X". */
    private Optional<String> by(int verb) {
        for (int at = verb; at < Math.min(sentence.to(), verb + 6); at++) {
            if (text.lower(at).equals("by")) { return right(at + 1); }
        }
        return Optional.empty();
    }

    private Optional<TokenRange> left(int to) {
        int from = to;
        while (from > sentence.from() && nominal(from - 1) && free(from - 1)) {
            from--;
        }
        boolean pronoun = to == from + 1 && text.tag(from) == PartOfSpeech.PRON;
        return from == to || pronoun ? Optional.empty() : Optional.of(new TokenRange(from, to));
    }

    private Optional<String> right(int from) {
        int to = from;
        while (to < sentence.to() && nominal(to) && free(to)) {
            to++;
        }
        return from >= to ? Optional.empty() : Optional.of(words(new TokenRange(from, to)));
    }

    private String words(TokenRange range) {
        return text.span(range).in(text.text());
    }

    private boolean nominal(int token) {
        return switch (text.tag(token)) {
            case NOUN, PROPN, ADJ, DET, NUM, X -> true;
            case PART, PRON -> text.lower(token).endsWith("s") && text.word(token).length() == 2;
            case PUNCT -> text.lower(token).equals(".") && token + 1 < sentence.to()
                    && text.end(token) == text.start(token + 1);
            default -> text.lower(token).equals("of");
        };
    }

    private boolean free(int token) {
        Span span = text.span(token);
        return !text.quoted(token) && attribution.content().stream().noneMatch(span::overlaps)
                && attribution.source().stream().noneMatch(span::overlaps)
                && attribution.cue().stream().noneMatch(span::overlaps);
    }
}
