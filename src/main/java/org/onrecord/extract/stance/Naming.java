package org.onrecord.extract.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.onrecord.extract.cue.CueHead;
import org.onrecord.extract.text.FunctionWords;
import org.onrecord.extract.text.PartOfSpeech;
import org.onrecord.extract.text.TokenRange;
import org.onrecord.extract.text.TokenizedText;
import org.onrecord.model.Attribution;
import org.onrecord.model.Span;

/**
 * The name a cue gives a thing: “a lottery” in: called the toll “a lottery”. A name judges by nouns that are harmless
 * elsewhere.
 *
 * @param thing what is named; empty in the passive and for a pronoun
 * @param name the words it is named by
 * @param tone what the cue itself tells of the name
 */
record Naming(Optional<TokenRange> thing, TokenRange name, Tone tone) {

    /** How a cue means the name it gives. */
    enum Tone {
        /** As a description, so that "as a theatre" may tell of a theatre. */
        PLAIN,
        /** As a judgment of some kind. */
        JUDGING,
        /** As a blow. */
        BRANDING
    }

    private static final List<String> CALLING = List.of("call", "brand", "label", "dub", "term", "deem", "declar",
            "pronounc", "proclaim");
    /** Verbs that name by "as", given by their stems. */
    private static final List<String> AS = List.of("describ", "dismiss", "derid", "mock", "ridicul", "portray",
            "depict",
            "characteri", "cast", "paint", "fram", "see", "view", "regard", "denounc", "condemn", "decr", "slam",
            "blast", "attack", "critici", "brand", "label", "hail", "prais", "refer", "reject", "scorn", "welcom",
            "lambast", "tout", "treat", "celebrat", "prais", "brush", "wav", "laugh");
    private static final List<String> PLAIN = List.of("describ", "portray", "depict", "characteri", "see", "view",
            "regard", "refer", "treat", "cast", "paint", "fram");
    private static final List<String> LIKENING = List.of("liken", "compar");
    private static final Set<String> SELVES = Set.of("himself", "herself", "itself", "themselves", "myself",
            "ourselves");
    /** Nouns with "of" before what a name says first. */
    private static final Set<String> MEASURES = Set.of("one", "some", "kind", "sort", "piece", "form", "bit", "bunch",
            "load", "pack", "string", "series", "act", "nothing", "matter", "mixture", "case", "sign");
    /** Adjectives behind which a good noun is none: "the worst example". */
    private static final Set<String> SPOILING = Set.of("worst", "bad", "poor", "terrible", "awful");
    private static final Set<String> STOPS = Set.of("that", "which", "who", "because", "when", "if", "after", "before",
            "while", "since", "by", ";");
    /** What may lead from one quoted name to another. */
    private static final Set<String> LINKS = Set.of("and", "or", "but", ",", "a", "an", "the", "also", "even");
    /** How far a name may begin from where its thing begins, in tokens. */
    private static final int REACH = 25;

    /** The name in {@code attribution}, if its cue, with {@code head}, gives one. */
    static Optional<Naming> of(TokenizedText text, Attribution attribution, CueHead head, NounPhrases phrases) {
        TokenRange content = text.tokens(Span.covering(attribution.content()));
        if (content.isEmpty() || !names(head.phrase())) { return Optional.empty(); }
        int start = start(text, content, head.phrase());
        if (start < 0) { return Optional.empty(); }
        Optional<TokenRange> thing = start > content.from() + 1 ? phrases.startingAt(content.from(), start)
                : subject(text, head.tokens().from(), phrases);
        boolean themselves = SELVES.contains(text.lower(content.from()));
        Tone tone = starts(head.phrase(), PLAIN) ? Tone.PLAIN
                : head.phrase().startsWith("brand") && !themselves ? Tone.BRANDING : Tone.JUDGING;
        return Optional.of(new Naming(thing, new TokenRange(start, end(text, start, content.to())), tone));
    }

    /** The subject of a passive: "the toll was called". */
    private static Optional<TokenRange> subject(TokenizedText text, int verb, NounPhrases phrases) {
        int first = text.sentenceAround(verb).from();
        int at = verb;
        while (at > first && (text.tag(at - 1) == PartOfSpeech.AUX || text.tag(at - 1) == PartOfSpeech.ADV)) {
            at--;
        }
        boolean passive = at < verb && FunctionWords.BEING.contains(text.lower(verb - 1));
        return passive ? phrases.endingBefore(at, first) : Optional.empty();
    }

    private static boolean names(String phrase) {
        String[] words = phrase.split(" ");
        boolean alone = words.length == 1 || Set.of("as", "to", "aside", "off").contains(words[words.length - 1]);
        return alone
                && (starts(phrase, AS) || starts(phrase, LIKENING) || words.length == 1 && starts(phrase, CALLING));
    }

    private static boolean starts(String phrase, List<String> stems) {
        return stems.stream().anyMatch(phrase::startsWith);
    }

    private static int start(TokenizedText text, TokenRange content, String phrase) {
        if (phrase.endsWith(" as")) { return content.from(); }
        String link = starts(phrase, LIKENING) ? "to" : "as";
        int end = Math.min(content.to(), content.from() + REACH);
        for (int at = content.from(); at + 1 < end; at++) {
            if (text.lower(at).equals(link) && !text.quoted(at)) { return at + 1; }
        }
        return starts(phrase, CALLING) ? bare(text, content.from(), end) : -1;
    }

    /** Where a name begins that no "as" leads in: at a mark, or at an article behind a noun. */
    private static int bare(TokenizedText text, int from, int end) {
        for (int at = from; at < end; at++) {
            boolean article = at > from && Set.of("a", "an").contains(text.lower(at)) && thingEnds(text, at - 1);
            if (article) { return at; }
            if (text.quoted(at)) {
                int closed = at;
                while (closed < end && text.quotationOf(closed) == text.quotationOf(at)) {
                    closed++;
                }
                boolean thing = closed + 1 < end && Set.of("a", "an", "the").contains(text.lower(closed));
                if (!thing) { return at; }
                at = closed - 1;
            }
        }
        return -1;
    }

    private static boolean thingEnds(TokenizedText text, int token) {
        return switch (text.tag(token)) {
            case NOUN, PROPN, PRON, NUM, PUNCT -> true;
            default -> false;
        };
    }

    private static int end(TokenizedText text, int start, int to) {
        int at = start;
        int quotation = text.quotationOf(start);
        while (at < to) {
            boolean closed = quotation >= 0 && !text.quoted(at) && !LINKS.contains(text.lower(at));
            if (closed) { return at; }
            boolean stops = STOPS.contains(text.lower(at)) || text.lower(at).equals(",") && at + 1 < to
                    && Set.of(PartOfSpeech.VERB, PartOfSpeech.PRON, PartOfSpeech.DET).contains(text.tag(at + 1));
            if (stops && !text.quoted(at) && at > start) { return at; }
            at++;
        }
        return at;
    }

    /** The attitude of who brands a thing, in whatever words. */
    Optional<Attitude> blow(TokenizedText text, CueHead head) {
        if (tone != Tone.BRANDING || thing.isEmpty()) { return Optional.empty(); }
        return Optional.of(new Attitude(-0.6, head.tokens().from(), List.of(text.span(head.tokens())), thing, false,
                "'" + head.phrase() + "' means the name as a blow"));
    }

    /** Whether {@code word}, a noun that may tell a plain fact, is meant as a judgment here. */
    boolean judgesBy(TokenizedText text, TokenRange word) {
        return says(text, word) && (tone != Tone.PLAIN || text.quoted(word.from()));
    }

    /** Whether {@code word} belongs to the head of the name or of a further one: not "gift" in “a box without a gift”. */
    boolean leads(TokenizedText text, TokenRange word) {
        if (word.from() > name.from() && SPOILING.contains(text.lower(word.from() - 1))) { return false; }
        for (int at = word.from() - 1; at >= name.from(); at--) {
            String before = text.lower(at);
            if (Set.of("and", "or", "but", ",").contains(before) || text.tag(at) == PartOfSpeech.PUNCT) { return true; }
            boolean inner = text.tag(at) == PartOfSpeech.ADP;
            if (inner) { return at > name.from() && MEASURES.contains(text.lower(at - 1)); }
        }
        return true;
    }

    /** Whether {@code word} is what the name says first of all: "lottery" in “a lottery with barriers”. */
    boolean says(TokenizedText text, TokenRange word) {
        if (!name.contains(word.from()) || !leads(text, word)) { return false; }
        if (word.to() >= name.to() || text.tag(word.to() - 1) == PartOfSpeech.ADP) { return true; }
        return switch (text.tag(word.to())) {
            case NOUN, PROPN, ADJ -> false;
            default -> true;
        };
    }
}
